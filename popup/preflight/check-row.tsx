import type { CheckResult } from '../../src/preflight/check.ts';
import { verdictMarks, verdictNames } from '../../src/preflight/say-verdicts.ts';
import { translate, words } from '../../src/texts/translate.ts';

/** One check: its verdict and title, to unfold for what was seen and what to do. */
export function CheckRow({ id, verdict, title, evidence, mend }: CheckResult) {
  return (
    <li data-check={id} data-verdict={verdict}>
      <details class={`check ${verdict}`}>
        <summary>
          <span class="mark" role="img" aria-label={words(verdictNames[verdict])}>
            {verdictMarks[verdict]}
          </span>
          {translate(title)}
        </summary>
        <p>{translate(evidence)}</p>
        {mend !== null && <p>{translate(mend)}</p>}
      </details>
    </li>
  );
}
