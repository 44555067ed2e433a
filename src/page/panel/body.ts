import { words } from '../../texts/translate.ts';
import { button, onTrusted } from './controls.ts';
import { copyButton } from './copy-button.ts';
import { element } from './element.ts';
import type { Choice, Fact, PanelView } from './view.ts';

/** In characters: shorter values are seen whole. */
const longFrom = 120;

export type Acts = {
  /** Is told the number of an action that is to run. */
  press: (index: number) => void;
  say: (text: string) => void;
};

/** What stands under the alerts, until `signal` ends. */
export function bodyOf(view: PanelView, { press, say }: Acts, signal: AbortSignal): Node[] {
  const actions = (view.actions ?? []).flatMap(({ name, primary, within }, index) =>
    within ? [] : button(name, primary ? 'primary' : '', () => press(index)),
  );
  const row = (fact: Fact) => factRow(fact, fact.copy ? copyButton(fact, say, signal) : null);
  // What to press comes first: a panel made less high hides its foot.
  return [
    ...(actions.length ? [element('div', { class: 'actions' }, ...actions)] : []),
    ...(view.facts?.length ? [element('dl', {}, ...view.facts.map(row))] : []),
    ...(view.sections ?? []).map(({ draw }) => draw({ element, button })),
    ...(view.choices?.length ? [options(view.choices, view.mustChoose === true)] : []),
  ];
}

function factRow({ label, value }: Fact, copy: HTMLElement | null): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, label),
    element('dd', {}, shownValue(label, value), copy),
  );
}

/** One that may be too long to be seen whole can be scrolled, and so has to take the keyboard. */
function shownValue(label: string, value: string): HTMLElement {
  const isLong = value.includes('\n') || value.length > longFrom;
  const scrolls = isLong ? { tabindex: '0', role: 'group', 'aria-label': label } : {};
  return element('code', scrolls, value);
}

function options(choices: Choice[], open: boolean): HTMLElement {
  const rows = choices.map(({ label, options, selected, choose, hint }) => {
    const select = element(
      'select',
      { 'aria-label': label },
      ...options.map(({ value, label }) =>
        element('option', { value, selected: value === selected ? '' : null }, label),
      ),
    );
    onTrusted(select, 'change', () => choose(select.value));
    return element(
      'div',
      {},
      element('label', {}, label, select),
      hint ? element('p', { class: 'hint' }, hint) : null,
    );
  });
  return open
    ? element('div', { class: 'choices' }, ...rows)
    : element('details', {}, element('summary', {}, words('options')), ...rows);
}
