import { expect, test } from '@playwright/test';
import { hiddenPage, storage } from './fake-extension.ts';
import { begin, beReady, factsFrom, setup, startRun } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { currentRun } = await import('../../../src/background/preflight/current-run.ts');
const { cancelPreflight } = await import('../../../src/background/preflight/end-run.ts');
const { liveFactsOf } = await import('../../../src/background/preflight/live-facts-store.ts');
const { runPreflight } = await import('../../../src/background/preflight/run-preflight.ts');
const { takeLiveFacts } = await import('../../../src/background/preflight/take-live-facts.ts');

const { set } = storage.session;

test.beforeEach(beReady);
test.afterEach(() => {
  storage.session.set = set;
});

test('the last message of a run that was asked anew does not end the next one', async () => {
  const { runId: first, facts } = await begin();
  const second = await startRun();
  expect(second).not.toBe(first);
  await takeLiveFacts(first, { ...facts, finishedAt: 1 });
  expect(await currentRun()).toEqual({ id: second, setupId: setup.id, isWaiting: false });
  expect(hiddenPage.isOpen).toBe(true);
});

test('nor do its answers take the place of newer ones', async () => {
  const { runId: first, facts } = await begin();
  const second = await startRun();
  const newer = factsFrom(facts.startedAt + 1);
  await takeLiveFacts(second, newer);
  await takeLiveFacts(first, { ...facts, calls: { asked: 20, answered: 20 } });
  await takeLiveFacts(first, { ...facts, finishedAt: 1 });
  expect(await liveFactsOf(setup.id)).toEqual(newer);
});

test('after the end of a run, nothing that it tells is kept', async () => {
  const { runId, facts } = await begin();
  await cancelPreflight(setup.id);
  const kept = await liveFactsOf(setup.id);
  await takeLiveFacts(runId, facts);
  expect(await liveFactsOf(setup.id)).toEqual(kept);
  expect(kept?.finishedAt).toEqual(expect.any(Number));
});

test('what the run under way tells of another setup is not kept', async () => {
  const { runId, facts } = await begin();
  await takeLiveFacts(runId, { ...facts, setupId: 'another', finishedAt: 1 });
  expect(await liveFactsOf('another')).toBeNull();
  expect((await currentRun())?.id).toBe(runId);
});

/** Has the storage take its time for the next answers of AWS: all else that may go on does so first. */
function writeSlowly(): void {
  let isNext = true;
  storage.session.set = async (items) => {
    if (isNext && Object.keys(items).some((key) => key.startsWith('live/'))) {
      isNext = false;
      await new Promise((resolve) => setImmediate(resolve));
    }
    await set(items);
  };
}

test('a run that starts while another one’s last answers are being kept is not ended by them', async () => {
  const { runId: first, facts } = await begin();
  writeSlowly();
  const [, started] = await Promise.all([
    takeLiveFacts(first, { ...facts, finishedAt: 1 }),
    runPreflight(setup.id),
  ]);
  expect(started).toBe('started');
  expect((await currentRun())?.isWaiting).toBe(false);
  expect(hiddenPage.isOpen).toBe(true);
});

test('answers that are being kept when the run is cancelled do not reopen it', async () => {
  const { runId, facts } = await begin();
  writeSlowly();
  await Promise.all([takeLiveFacts(runId, facts), cancelPreflight(setup.id)]);
  expect((await liveFactsOf(setup.id))?.finishedAt).toEqual(expect.any(Number));
  expect(await currentRun()).toBeNull();
});
