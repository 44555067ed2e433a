import { words } from '../../texts/translate.ts';
import { button, onTrusted, rename } from './controls.ts';
import { element } from './element.ts';
import type { Choice, Fact, PanelView } from './view.ts';

/** What stands under the alerts. `press` is told the number of an action that is to run. */
export function bodyOf(view: PanelView, press: (index: number) => void): Node[] {
  const actions = (view.actions ?? []).map(({ name, primary }, index) =>
    button(name, primary ? 'primary' : '', () => press(index)),
  );
  // What to press comes first: a panel made less high hides its foot.
  return [
    ...(actions.length ? [element('div', { class: 'actions' }, ...actions)] : []),
    ...(view.facts?.length ? [element('dl', {}, ...view.facts.map(factRow))] : []),
    ...(view.sections ?? []).map(({ draw }) => draw({ element, button })),
    ...(view.choices?.length ? [options(view.choices, view.mustChoose === true)] : []),
  ];
}

function factRow({ label, value, copy }: Fact): HTMLElement {
  return element(
    'div',
    {},
    element('dt', {}, label),
    element('dd', {}, element('code', {}, value), copy ? copyButton(label, value) : null),
  );
}

function copyButton(label: string, value: string): HTMLElement {
  const copied = words('valueCopied');
  const made = button(words('copyValue'), 'copy', async () => {
    await navigator.clipboard.writeText(value);
    rename(made, copied);
  });
  made.setAttribute('aria-label', words('copyLabel', { label }));
  return made;
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
