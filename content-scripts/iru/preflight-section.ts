import type { Make, Section } from '../../src/page/panel/view.ts';
import type { CheckResult } from '../../src/preflight/check.ts';
import { isCountdown } from '../../src/preflight/is-countdown.ts';
import { saySummary, verdictMarks, verdictNames } from '../../src/preflight/say-verdicts.ts';
import { translate, words } from '../../src/texts/translate.ts';
import css from './preflight.css';
import type { PreflightState } from './wizard-preflight.ts';

export type PreflightActs = { run: () => Promise<void>; cancel: () => Promise<void> };

/** The preflight in the wizard's panel: each check to unfold, and a button to run it again or end it. */
export function preflightSection(
  { checks, note, isAsking }: PreflightState,
  { run, cancel }: PreflightActs,
): Section {
  const countdown = checks.find(isCountdown);
  if (countdown) tick(countdown);
  return {
    // Drawn anew each second, its controls would go in the middle of a press.
    key: JSON.stringify([
      checks.map((check) => (isCountdown(check) ? check.id : check)),
      note,
      isAsking,
    ]),
    draw: ({ element, button }) =>
      element(
        'section',
        { class: 'preflight', 'aria-label': words('preflightTitle') },
        element('style', {}, css),
        element('h3', {}, translate(saySummary(checks))),
        ...checks.map((check) => row(check, element)),
        note === null ? null : element('p', { class: 'note' }, translate(note)),
        isAsking
          ? button(words('cancelPreflight'), '', () => void cancel())
          : button(words('runPreflight'), '', () => void run()),
      ),
  };
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
      element(
        'span',
        { role: 'img', 'aria-label': words(verdictNames[verdict]) },
        verdictMarks[verdict],
      ),
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
