import { useId, useState } from 'preact/hooks';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';
import type { ActiveTab } from '../common/use-active-tab.ts';
import { readPageReport } from './read-page-report.ts';

/** Makes a redacted report of the page in front, for whoever is to teach Role Courier that page. */
export function PageReport({ tab }: { tab: ActiveTab }) {
  const textId = useId();
  const [report, setReport] = useState<{ host: string; text: string } | null>(null);
  const { problem, run } = useAction();
  const make = () =>
    run(say('pageNotRead'), async () => {
      setReport({ host: tab.url.hostname, text: await readPageReport(tab.id) });
    });
  return (
    <details class="report">
      <summary>
        <h2>{words('pageReport')}</h2>
      </summary>
      <p>{words('aboutReport')}</p>
      <button type="button" onClick={make}>
        {words('makeReport')}
      </button>
      <Problem text={problem} />
      {report !== null && (
        <>
          <div class="report-head">
            <label for={textId}>{words('reportOf', { host: report.host })}</label>
            <CopyButton label={words('labelReport')} value={report.text} />
          </div>
          <textarea id={textId} readOnly rows={10} value={report.text} spellcheck={false} />
        </>
      )}
    </details>
  );
}
