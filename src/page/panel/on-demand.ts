import { checkLife } from '../life.ts';
import { loadPanel } from '../load-part.ts';
import type { Panel, PanelView } from './view.ts';

/** In ms: how soon a shown panel tells that an update made it an orphan, or its code is sent for again. */
const checkEvery = 2_000;

/** `fail` says over what is shown that something could not be done, until the next view. */
export type OnDemandPanel = Panel & { fail: (error: unknown) => void };

/**
 * The panel on the page, whose code comes with the first view that it is to show. It is gone when
 * hidden or when `signal` ends.
 */
export function createPanel(signal: AbortSignal): OnDemandPanel {
  let panel: Panel | null = null;
  let wanted: PanelView | null = null;
  let latest: PanelView | null = null;
  let isRecalled = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let triesLeft = 5;

  async function load(): Promise<void> {
    const create = await loadPanel().catch(() => null);
    if (create === null || panel !== null || signal.aborted) return;
    panel = create(signal);
    if (isRecalled) panel.recall();
    if (wanted !== null) panel.show(wanted);
  }

  /** The browser may refuse to put the code into a page that is just changing. */
  function beat(): void {
    if (checkLife() && panel === null && triesLeft-- > 0) void load();
  }

  function show(view: PanelView): void {
    if (signal.aborted || !checkLife()) return;
    latest = view;
    present(view);
  }

  function present(view: PanelView): void {
    const { actions = [], choices = [] } = view;
    heartbeat ??= setInterval(beat, checkEvery);
    wanted = {
      ...view,
      actions: actions.map((action) => ({ ...action, run: telling(action.run) })),
      choices: choices.map((choice) => ({ ...choice, choose: telling(choice.choose) })),
    };
    if (panel !== null) panel.show(wanted);
    else void load();
  }

  function fail(error: unknown): void {
    if (signal.aborted || !checkLife()) return;
    const view = latest ?? { title: 'Role Courier', status: '' };
    present({ ...view, failure: error instanceof Error ? error.message : String(error) });
  }

  function telling<Given extends unknown[]>(act: (...given: Given) => unknown) {
    return async (...given: Given) => {
      try {
        if (checkLife()) await act(...given);
      } catch (error) {
        fail(error);
      }
    };
  }

  function hide(): void {
    clearInterval(heartbeat);
    heartbeat = undefined;
    wanted = null;
    latest = null;
    panel?.hide();
  }

  function recall(takesFocus = false): void {
    isRecalled = panel === null;
    panel?.recall(takesFocus);
  }

  signal.addEventListener('abort', () => clearInterval(heartbeat));
  return { show, hide, recall, fail };
}
