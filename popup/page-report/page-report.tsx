import { useId, useState } from 'preact/hooks';
import { CopyButton } from '../common/copy-button.tsx';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';
import type { ActiveTab } from '../common/use-active-tab.ts';
import { readPageReport } from './read-page-report.ts';

/** Makes a redacted report of the page in front, for whoever is to teach Role Courier that page. */
export function PageReport({ tab }: { tab: ActiveTab }) {
  const textId = useId();
  const [text, setText] = useState<string | null>(null);
  const { problem, run } = useAction();
  const make = () =>
    run('This page cannot be read', async () => setText(await readPageReport(tab.id)));
  return (
    <details class="report">
      <summary>
        <h2>Page report</h2>
      </summary>
      <p>
        For a page that Role Courier does not know. The report holds the page’s structure, roles and
        names; no values, and what looks like an account, ARN, ID or address is blotted out. It goes
        nowhere by itself: read it over before you send it to anyone.
      </p>
      <button type="button" onClick={make}>
        Make page report
      </button>
      <Problem text={problem} />
      {text !== null && (
        <>
          <div class="report-head">
            <label for={textId}>Report of {tab.url.hostname}</label>
            <CopyButton label="page report" value={text} />
          </div>
          <textarea id={textId} readOnly rows={10} value={text} spellcheck={false} />
        </>
      )}
    </details>
  );
}
