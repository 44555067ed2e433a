import { words } from '../../texts/translate.ts';
import { alertBox, placeBeside } from './alert-box.ts';
import { button, element, onTrusted } from './element.ts';
import css from './panel.css';
import type { Alert, Choice, Fact, PanelView } from './view.ts';

export type Panel = { show: (view: PanelView) => void; hide: () => void };

/** The panel on the page: made when first shown, gone when hidden or when `signal` ends. */
export function createPanel(signal: AbortSignal): Panel {
  const host = document.createElement('role-courier');
  const region = element('section', { role: 'region', 'aria-label': 'Role Courier' });
  host.attachShadow({ mode: 'open' }).append(element('style', {}, css), region);
  const body = element('div', { class: 'body' });
  const status = element('p', { role: 'status' });
  const title = element('h2', {});
  region.append(header(title, region), status, body);

  let shown = '';
  let current: PanelView | null = null;
  let alerts: { box: HTMLElement; alert: Alert }[] = [];
  const place = () => {
    for (const { box, alert } of alerts) if (alert.anchor) placeBeside(box, alert.anchor);
  };
  window.addEventListener('scroll', place, { capture: true, passive: true, signal });
  window.addEventListener('resize', place, { passive: true, signal });

  function show(view: PanelView): void {
    if (!host.isConnected) document.documentElement.append(host);
    const key = keyOf(view);
    current = view;
    if (key !== shown) {
      shown = key;
      title.textContent = view.title;
      if (status.textContent !== view.status) status.textContent = view.status;
      alerts = (view.alerts ?? []).map((alert) => ({ alert, box: alertBox(alert) }));
      body.replaceChildren(
        ...content(
          view,
          alerts.map(({ box }) => box),
          press,
        ),
      );
    }
    place();
  }

  // The view of the moment decides what a button does, not the one that drew it.
  const press = (index: number) => current?.actions?.[index]?.run();

  function hide(): void {
    host.remove();
    shown = '';
  }
  signal.addEventListener('abort', hide);
  return { show, hide };
}

/** Two views with the same key look the same and do the same. */
function keyOf(view: PanelView): string {
  return JSON.stringify(view, (key, value) => (key === 'anchor' ? value.isConnected : value));
}

function header(title: HTMLElement, region: HTMLElement): HTMLElement {
  const fold = button(words('fold'), 'fold', () => {
    const folded = region.classList.toggle('folded');
    fold.textContent = words(folded ? 'unfold' : 'fold');
    fold.setAttribute('aria-expanded', String(!folded));
  });
  fold.setAttribute('aria-expanded', 'true');
  return element('header', {}, title, fold);
}

function content(view: PanelView, alerts: HTMLElement[], press: (index: number) => void): Node[] {
  const actions = (view.actions ?? []).map(({ name, primary }, index) =>
    button(name, primary ? 'primary' : '', () => press(index)),
  );
  return [
    ...alerts,
    ...(view.facts?.length ? [element('dl', {}, ...view.facts.map(factRow))] : []),
    ...(view.sections ?? []).map(({ draw }) => draw()),
    ...(view.choices?.length ? [options(view.choices, view.mustChoose === true)] : []),
    ...(actions.length ? [element('div', { class: 'actions' }, ...actions)] : []),
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
  const made = button(words('copyValue'), 'copy', async () => {
    await navigator.clipboard.writeText(value);
    made.textContent = words('valueCopied');
  });
  made.setAttribute('aria-label', words('copyLabel', { label }));
  return made;
}

function options(choices: Choice[], open: boolean): HTMLElement {
  const rows = choices.map(({ label, options, selected, choose }) => {
    const select = element('select', { 'aria-label': label });
    for (const { value, label } of options)
      select.append(new Option(label, value, false, value === selected));
    onTrusted(select, 'change', () => choose(select.value));
    return element('label', {}, label, select);
  });
  return open
    ? element('div', { class: 'choices' }, ...rows)
    : element('details', {}, element('summary', {}, words('options')), ...rows);
}
