import { expect, test } from '@playwright/test';
import { extensionId, extensionOrigin, hiddenPage, storage } from './fake-extension.ts';
import { begin, beReady, setup } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { answer } = await import('../../../src/background/answer.ts');
const { currentRun, setRun } = await import('../../../src/background/preflight/current-run.ts');
const { endDeadRun } = await import('../../../src/background/preflight/end-run.ts');
const { liveFactsOf } = await import('../../../src/background/preflight/live-facts-store.ts');
const { runPreflight } = await import('../../../src/background/preflight/run-preflight.ts');

const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` } as never;

test.beforeEach(beReady);

test('a run whose hidden page is gone is over, with what it learned, and can be made again', async () => {
  const { facts } = await begin();
  hiddenPage.isOpen = false;
  await endDeadRun();
  expect(await currentRun()).toBeNull();
  const kept = await liveFactsOf(setup.id);
  expect(kept).toEqual({ ...facts, finishedAt: expect.any(Number) });
  expect(await runPreflight(setup.id)).toBe('started');
});

test('so it is found by whoever shows it', async () => {
  await begin();
  hiddenPage.isOpen = false;
  await answer({ type: 'list-setups' }, popup);
  await expect.poll(currentRun).toBeNull();
});

test('a run that goes on is left, and so is one that waits for the browser’s leave', async () => {
  await begin();
  await endDeadRun();
  expect(await currentRun()).toMatchObject({ setupId: setup.id });
  const waiting = { id: 'waiting', setupId: setup.id, isWaiting: true };
  hiddenPage.isOpen = false;
  await setRun(waiting);
  await endDeadRun();
  expect(await currentRun()).toEqual(waiting);
});

test('a run that starts while somebody looks is not taken for dead', async () => {
  const [started] = await Promise.all([runPreflight(setup.id), endDeadRun()]);
  expect(started).toBe('started');
  expect(await currentRun()).not.toBeNull();
  expect(await storage.session.get('preflightRun')).not.toEqual({});
});
