import { words } from '../../texts/translate.ts';
import { orphaned } from '../extension-alive.ts';
import { whenAskedFor } from '../when-asked-for.ts';
import { alertList } from './alert-list.ts';
import { announcer } from './announcer.ts';
import { isAsMade, undoOthers } from './as-made.ts';
import { bodyOf } from './body.ts';
import { guardControls } from './controls.ts';
import { element } from './element.ts';
import { failureAlert } from './failure.ts';
import { keepFocus, rememberFocus, takeFocus } from './focus.ts';
import { panelHeader } from './header.ts';
import { letMove } from './moving.ts';
import { notSeenAlert } from './not-seen.ts';
import { pageState } from './page-state.ts';
import css from './panel.css';
import { boxesOf, placePanel } from './place-panel.ts';
import { isSeen, watchCover } from './seen.ts';
import { statusLine } from './status-line.ts';
import { stayOnTop } from './top-layer.ts';
import { updatedView } from './updated.ts';
import type { Panel, PanelView } from './view.ts';

/** The panel on the page: there when first shown, gone when hidden or when `signal` ends. */
export function createPanel(signal: AbortSignal): Panel {
  // Made where the page's custom elements are not: one of this name would take its shadow root.
  const host = document.implementation.createHTMLDocument('').createElement('role-courier');
  const region = element('section', {
    role: 'region',
    'aria-label': 'Role Courier',
    lang: words('htmlLang'),
    tabindex: '-1',
  });
  const title = element('h2', {});
  const status = statusLine(signal);
  const said = announcer(signal);
  // The view of the moment decides what a button does, not the one that drew it.
  const press = (index: number) => current?.actions?.[index]?.run();
  const alerts = alertList(press);
  const body = element('div', { class: 'body' });
  const { bar, move } = panelHeader(title, region, dismiss);
  const parts = [bar, status.line, alerts.list, body, said.line];
  region.append(...parts);
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('style', {}, css), region);
  keepToItself(host);

  const afterUpdate = updatedView();
  const goBack = rememberFocus(host);
  let shown = '';
  let current: PanelView | null = null;
  let onPage: AbortController | null = null;
  let drawn: AbortController | null = null;
  let isUncovered = () => true;
  /** The admin's last press did not count, and the panel says so until the next one or another view. */
  let wasRefused = false;

  const { isUnderWay } = letMove(bar, move, place);

  function place(): void {
    if (!host.isConnected) return;
    const anchors = (current?.alerts ?? []).flatMap(({ anchor }) => anchor ?? []);
    const controls = boxesOf([...anchors, ...(current?.about ?? [])]);
    const read = boxesOf(current?.read ?? []);
    const boxes = alerts.place(controls);
    // While it is moved, it may lie over anything.
    if (isUnderWay()) placePanel(host, region, [], [], read);
    else if (!placePanel(host, region, controls, boxes, read)) {
      alerts.takeIn();
      placePanel(host, region, controls, [], read);
    }
  }

  function show(view: PanelView): void {
    current = view;
    if (pageState.isDismissed) return;
    if (!host.isConnected) appear();
    const key = keyOf(view);
    if (key !== shown) {
      shown = key;
      wasRefused = false;
      draw(view);
    } else showAlerts(view); // the same, beside other elements than before
    place();
  }

  function draw(view: PanelView): void {
    title.textContent = view.title;
    status.say(view.status);
    drawn?.abort();
    drawn = new AbortController();
    const nodes = bodyOf(view, { press, say: said.say }, drawn.signal);
    keepFocus(region, () => {
      showAlerts(view);
      body.replaceChildren(...nodes);
    });
  }

  function showAlerts(view: PanelView): void {
    const failures = view.failure === undefined ? [] : [failureAlert(view.failure)];
    const notSeen = wasRefused ? [notSeenAlert()] : [];
    alerts.show([...notSeen, ...failures, ...(view.alerts ?? [])], view.actions ?? []);
  }

  guardControls(root, (control, saysTheSame) => {
    const counts = saysTheSame && isAsMade(root) && isUncovered() && isSeen(control, region, root);
    if (!counts || wasRefused) {
      wasRefused = !counts;
      drawAnew();
    }
    return counts;
  });

  /** As it was made, whatever the page has done to it. */
  function drawAnew(): void {
    keepFocus(region, () => {
      root.replaceChildren(element('style', {}, css), region);
      region.replaceChildren(...parts);
      undoOthers(root);
      alerts.show([], []);
      if (!host.matches(':popover-open')) host.showPopover();
      if (current !== null) draw(current);
    });
    place();
  }

  function appear(): void {
    onPage?.abort();
    onPage = new AbortController();
    status.begin();
    stayOnTop(host, onPage.signal);
    isUncovered = watchCover(region, onPage.signal);
    follow(region, place, onPage.signal);
  }

  function disappear(): void {
    const hadFocus = document.activeElement === host;
    onPage?.abort();
    host.remove();
    if (hadFocus) goBack();
  }

  function dismiss(): void {
    pageState.isDismissed = true;
    disappear();
  }

  function hide(): void {
    current = null;
    shown = '';
    disappear();
  }

  function recall(takesFocus = false): void {
    pageState.isDismissed = false;
    if (current === null) return;
    show(current);
    if (takesFocus) takeFocus(region);
  }

  const isDismissed = () => pageState.isDismissed && current !== null;
  whenAskedFor({ isDismissed, recall: () => recall(true) }, signal);
  signal.addEventListener('abort', () => {
    if (signal.reason === orphaned && host.isConnected) show(afterUpdate);
    else hide();
    drawn?.abort();
  });
  return { show, hide, recall };
}

/** A page's own handlers, such as one that keeps the focus in its dialog, are not to see what happens here. */
function keepToItself(host: HTMLElement): void {
  const types = ['pointerdown', 'mousedown', 'click', 'keydown', 'input', 'change', 'focusin'];
  for (const type of types) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  // The press that brought the focus here may go on: it is for what it was begun on.
  host.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  });
}

/** Two views with the same key look the same and do the same. */
function keyOf(view: PanelView): string {
  return JSON.stringify(view, (_, value) => (value instanceof Element ? value.isConnected : value));
}

/** Calls `place` when the page is scrolled, the window resized, or the panel drawn larger. */
function follow(region: HTMLElement, place: () => void, signal: AbortSignal): void {
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!signal.aborted) place();
    });
  };
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  window.addEventListener('resize', soon, { passive: true, signal });
  // Its parts too: the region itself grows no further than it was last given room.
  const observer = new ResizeObserver(soon);
  for (const part of [region, ...region.children]) observer.observe(part);
  signal.addEventListener('abort', () => observer.disconnect());
}
