import { button, element } from '../../src/page/panel/element.ts';
import type { Section } from '../../src/page/panel/view.ts';
import type { CheckResult, Verdict } from '../../src/preflight/check.ts';
import css from './preflight.css';

const marks: Record<Verdict, string> = { pass: '✓', warn: '!', fail: '✗', unknown: '?' };
const words: Record<Verdict, string> = {
  pass: 'passed',
  warn: 'look twice',
  fail: 'failed',
  unknown: 'not known',
};

/** The preflight in the wizard's panel: each check to unfold, and a button to run it again. */
export function preflightSection(checks: readonly CheckResult[], run: () => void): Section {
  return {
    key: JSON.stringify(checks),
    draw: () =>
      element(
        'section',
        { class: 'preflight', 'aria-label': 'Preflight' },
        element('style', {}, css),
        element('h3', {}, summaryOf(checks)),
        ...checks.map(row),
        button('Run preflight', '', run),
      ),
  };
}

function summaryOf(checks: readonly CheckResult[]): string {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  const said = (['fail', 'warn', 'unknown', 'pass'] as const).filter((each) => count(each) > 0);
  return `Preflight: ${said.map((each) => `${count(each)} ${words[each]}`).join(', ')}`;
}

/** The checks that the admin has unfolded: they stay so when the section is drawn anew. */
const unfolded = new Set<string>();

function row({ id, verdict, title, evidence, mend }: CheckResult): HTMLElement {
  const made = element(
    'details',
    { class: `check ${verdict}`, 'data-verdict': verdict, open: unfolded.has(id) ? '' : null },
    element(
      'summary',
      {},
      element('span', { 'aria-label': words[verdict] }, marks[verdict]),
      ` ${title}`,
    ),
    element('p', {}, evidence),
    mend === null ? null : element('p', {}, mend),
  );
  made.addEventListener('toggle', () => {
    if (made.open) unfolded.add(id);
    else unfolded.delete(id);
  });
  return made;
}
