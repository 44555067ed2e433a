import type { Tab } from './driver.ts';
import { poll } from './poll.ts';

export type PanelText = {
  title: string;
  status: string;
  alerts: string[];
  facts: Record<string, string>;
  buttons: string[];
  isFolded: boolean;
};

/** What the extension's panel says in a tab; null when there is none, or the page is just leaving. */
export function readPanel(tab: Tab): Promise<PanelText | null> {
  return tab.evaluate(panelText, null).catch(() => null);
}

/** Runs in the page. Self-contained. */
function panelText(): PanelText | null {
  const region = document
    .querySelector('role-courier')
    ?.shadowRoot?.querySelector('[role="region"]');
  if (!region) return null;
  const texts = (selector: string) =>
    [...region.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');
  const facts = [...region.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('dt')?.textContent ?? '',
    row.querySelector('dd code')?.textContent ?? '',
  ]);
  return {
    title: texts('h2')[0] ?? '',
    status: texts('[role="status"]')[0] ?? '',
    alerts: texts('[role="alert"]'),
    facts: Object.fromEntries(facts),
    buttons: texts('button'),
    isFolded: region.querySelector('.fold')?.getAttribute('aria-expanded') === 'false',
  };
}

/** All that the panel says, unfolded or not. */
export function wholeText(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector('role-courier')?.shadowRoot?.textContent ?? '',
    null,
  );
}

/** What the preflight in a wizard's panel found, by the title of the check. */
export function readVerdicts(tab: Tab): Promise<Record<string, string>> {
  return tab.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    const rows = [...(root?.querySelectorAll<HTMLElement>('[data-verdict]') ?? [])];
    return Object.fromEntries(
      rows.map((row) => [
        row.querySelector('summary')?.textContent?.slice(2) ?? '',
        row.dataset.verdict ?? '',
      ]),
    );
  }, null);
}

/** Waits until the panel's progress says this. */
export async function expectStatus(tab: Tab, status: RegExp): Promise<void> {
  await poll(async () => (await readPanel(tab))?.status ?? 'no panel', { timeout: 30_000 }).toMatch(
    status,
  );
}

/** Waits until an alert of the panel begins so. */
export async function expectAlert(tab: Tab, heading: string | RegExp): Promise<void> {
  const begins = typeof heading === 'string' ? new RegExp(`^${heading}`) : heading;
  await poll(async () => (await readPanel(tab))?.alerts.some((text) => begins.test(text)), {
    message: `alert ${heading}`,
  }).toBe(true);
}

export async function expectNoPanel(tab: Tab): Promise<void> {
  await poll(() => readPanel(tab)).toBeNull();
}

/**
 * The alert of this heading stands beside what `selector` finds, once that is in the midst of the window:
 * under it, above or at a side, covering none of it.
 */
export async function expectBeside(tab: Tab, heading: string, selector: string): Promise<void> {
  await poll(() => tab.evaluate(gapBetween, [heading, selector] as const), {
    message: `alert ${heading} beside ${selector}`,
  }).toBe('beside');
}

/** Runs in the page. Self-contained. */
function gapBetween([heading, selector]: readonly [string, string]): string {
  const root = document.querySelector('role-courier')?.shadowRoot;
  const alerts = [...(root?.querySelectorAll('[role="alert"]') ?? [])];
  const alert = alerts.find((each) => each.textContent?.startsWith(heading));
  const control = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
  if (!alert || !control) return alert ? 'no control' : 'no alert';
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box, its] = [alert.getBoundingClientRect(), control.getBoundingClientRect()];
  const across = Math.max(box.left - its.right, its.left - box.right);
  const down = Math.max(box.top - its.bottom, its.top - box.bottom);
  const gap = Math.round(Math.max(across, down));
  return gap >= 0 && gap <= 12 ? 'beside' : `${gap} px away`;
}
