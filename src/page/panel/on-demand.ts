import { checkLife } from '../life.ts';
import { loadPanel } from '../load-part.ts';
import type { Panel, PanelView } from './view.ts';

/** In ms: how soon a shown panel tells that an update made it an orphan. */
const checkEvery = 2_000;

/**
 * The panel on the page, whose code comes with the first view that it is to show. It is gone when
 * hidden or when `signal` ends.
 */
export function createPanel(signal: AbortSignal): Panel {
  let panel: Panel | null = null;
  let wanted: PanelView | null = null;
  let isRecalled = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  async function load(): Promise<void> {
    const create = await loadPanel();
    if (panel !== null || signal.aborted) return;
    panel = create(signal);
    if (isRecalled) panel.recall();
    if (wanted !== null) panel.show(wanted);
  }

  function show(view: PanelView): void {
    if (signal.aborted || !checkLife()) return;
    heartbeat ??= setInterval(checkLife, checkEvery);
    wanted = { ...view, actions: (view.actions ?? []).map(whileAlive) };
    if (panel !== null) panel.show(wanted);
    else void load();
  }

  function hide(): void {
    clearInterval(heartbeat);
    heartbeat = undefined;
    wanted = null;
    panel?.hide();
  }

  function recall(): void {
    isRecalled = panel === null;
    panel?.recall();
  }

  signal.addEventListener('abort', () => clearInterval(heartbeat));
  return { show, hide, recall };
}

function whileAlive<Act extends { run: () => void }>(action: Act): Act {
  return { ...action, run: () => void (checkLife() && action.run()) };
}
