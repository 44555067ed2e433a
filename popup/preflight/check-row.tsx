import type { CheckResult, Verdict } from '../../src/preflight/check.ts';
import type { TextKey } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';

const marks: Record<Verdict, string> = { pass: '✓', warn: '!', fail: '✗', unknown: '?' };
const names = {
  pass: 'verdictPass',
  warn: 'verdictWarn',
  fail: 'verdictFail',
  unknown: 'verdictUnknown',
} as const satisfies Record<Verdict, TextKey>;

/** One check: its verdict and title, to unfold for what was seen and what to do. */
export function CheckRow({ id, verdict, title, evidence, mend }: CheckResult) {
  return (
    <li data-check={id} data-verdict={verdict}>
      <details class={`check ${verdict}`}>
        <summary>
          <span class="mark" role="img" aria-label={words(names[verdict])}>
            {marks[verdict]}
          </span>
          {translate(title)}
        </summary>
        <p>{translate(evidence)}</p>
        {mend !== null && <p>{translate(mend)}</p>}
      </details>
    </li>
  );
}
