import { expect, test } from '@playwright/test';
import '../background/fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { createPanel } = await import('../../../src/page/panel/on-demand.ts');

type Sent = { type: string; part: string };
const { chrome } = globalThis as unknown as { chrome: { runtime: Record<string, unknown> } };
const view = { title: 'Role Courier', status: 'Ready' };
const { setInterval, clearInterval } = globalThis;

let [asked, refusals]: [number, number] = [0, 0];
let shown: string[] = [];
let beats = new Set<() => void>();

test.beforeEach(() => {
  [asked, refusals, shown, beats] = [0, 0, [], new Set()];
  globalThis.roleCourierPanel = undefined;
  chrome.runtime.sendMessage = async ({ type, part }: Sent) => {
    expect([type, part]).toEqual(['load-part', 'panel']);
    if (++asked <= refusals) return { error: 'Cannot access contents of the page.' };
    globalThis.roleCourierPanel = () => ({
      show: ({ status }) => shown.push(String(status)),
      hide: () => undefined,
      recall: () => undefined,
    });
    return { value: null };
  };
  globalThis.setInterval = ((beat: () => void) => {
    beats.add(beat);
    return beat;
  }) as never;
  globalThis.clearInterval = ((beat: () => void) => beats.delete(beat)) as never;
});

test.afterEach(() => {
  Object.assign(globalThis, { setInterval, clearInterval, roleCourierPanel: undefined });
  delete chrome.runtime.sendMessage;
});

const answered = () => new Promise((resolve) => setImmediate(resolve));

async function heartbeat(): Promise<void> {
  await answered();
  for (const beat of beats) beat();
  await answered();
}

test('a panel whose code was refused once is shown with the next heartbeat', async () => {
  refusals = 1;
  createPanel(new AbortController().signal).show(view);
  await heartbeat();
  await heartbeat();
  expect(shown).toEqual(['Ready']);
  expect(asked).toBe(2);
});

test('code that is refused for good is not sent for without end', async () => {
  refusals = Infinity;
  createPanel(new AbortController().signal).show(view);
  for (let times = 0; times < 20; times++) await heartbeat();
  expect(asked).toBe(6);
  expect(shown).toEqual([]);
});

for (const [how, end] of [
  ['hidden', (panel: ReturnType<typeof createPanel>) => panel.hide()],
  ['over with its page', (_: unknown, controller: AbortController) => controller.abort()],
] as const) {
  test(`for a panel that is ${how} meanwhile, none is sent for again`, async () => {
    refusals = Infinity;
    const controller = new AbortController();
    const panel = createPanel(controller.signal);
    panel.show(view);
    await heartbeat();
    end(panel, controller);
    const before = asked;
    await heartbeat();
    expect(asked).toBe(before);
    expect(beats.size).toBe(0);
  });
}
