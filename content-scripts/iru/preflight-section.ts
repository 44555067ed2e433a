import type { Make, Section } from '../../src/page/panel/view.ts';
import type { CheckResult, Verdict } from '../../src/preflight/check.ts';
import type { TextKey } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import css from './preflight.css';
import type { PreflightState } from './wizard-preflight.ts';

const marks: Record<Verdict, string> = { pass: '✓', warn: '!', fail: '✗', unknown: '?' };
const names = {
  pass: 'verdictPass',
  warn: 'verdictWarn',
  fail: 'verdictFail',
  unknown: 'verdictUnknown',
} as const satisfies Record<Verdict, TextKey>;
const counts = {
  fail: 'countFail',
  warn: 'countWarn',
  unknown: 'countUnknown',
  pass: 'countPass',
} as const satisfies Record<Verdict, TextKey>;

export type PreflightActs = { run: () => Promise<void>; cancel: () => Promise<void> };

/** The preflight in the wizard's panel: each check to unfold, and a button to run it again or end it. */
export function preflightSection(
  { checks, note, isAsking }: PreflightState,
  { run, cancel }: PreflightActs,
): Section {
  const isTicking = ({ id, verdict }: CheckResult) => id === 'propagation' && verdict === 'warn';
  const countdown = checks.find(isTicking);
  if (countdown) tick(countdown);
  return {
    // Drawn anew each second, its controls would go in the middle of a press.
    key: JSON.stringify([
      checks.map((check) => (isTicking(check) ? check.id : check)),
      note,
      isAsking,
    ]),
    draw: ({ element, button }) =>
      element(
        'section',
        { class: 'preflight', 'aria-label': words('preflightTitle') },
        element('style', {}, css),
        element('h3', {}, summaryOf(checks)),
        ...checks.map((check) => row(check, element)),
        note === null ? null : element('p', { class: 'note' }, translate(note)),
        isAsking
          ? button(words('cancelPreflight'), '', () => void cancel())
          : button(words('runPreflight'), '', () => void run()),
      ),
  };
}

function summaryOf(checks: readonly CheckResult[]): string {
  const said = (['fail', 'warn', 'unknown', 'pass'] as const).flatMap((verdict) => {
    const count = checks.filter((check) => check.verdict === verdict).length;
    return count === 0 ? [] : [words(counts[verdict], { count })];
  });
  return words('preflightSum', { counts: said.join(', ') });
}

/** The row of the role's age as it was drawn last. */
let ageRow: HTMLElement | null = null;

/** Has the row that is there say how many seconds are left. */
function tick({ title, evidence, mend }: CheckResult): void {
  const name = ageRow?.querySelector('summary')?.lastChild;
  if (!ageRow || !name) return;
  name.textContent = ` ${translate(title)}`;
  const told = [evidence, mend ?? []];
  ageRow.querySelectorAll('p').forEach((paragraph, index) => {
    paragraph.textContent = translate(told[index] ?? []);
  });
}

/** The checks that the admin has unfolded: they stay so when the section is drawn anew. */
const unfolded = new Set<string>();

function row(
  { id, verdict, title, evidence, mend }: CheckResult,
  element: Make['element'],
): HTMLElement {
  const made = element(
    'details',
    {
      class: `check ${verdict}`,
      'data-check': id,
      'data-verdict': verdict,
      open: unfolded.has(id) ? '' : null,
    },
    element(
      'summary',
      {},
      element('span', { role: 'img', 'aria-label': words(names[verdict]) }, marks[verdict]),
      ` ${translate(title)}`,
    ),
    element('p', {}, translate(evidence)),
    mend === null ? null : element('p', {}, translate(mend)),
  );
  if (id === 'propagation') ageRow = made;
  made.addEventListener('toggle', () => {
    if (made.open) unfolded.add(id);
    else unfolded.delete(id);
  });
  return made;
}
