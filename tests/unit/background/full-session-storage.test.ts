import { expect, test } from '@playwright/test';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { hiddenPage, sent, storage } from './fake-extension.ts';
import { begin, beReady, factsFrom, setup, startRun } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { bind, wizardBinding } = await import('../../../src/background/bindings.ts');
const { currentRun } = await import('../../../src/background/preflight/current-run.ts');
const { cancelPreflight } = await import('../../../src/background/preflight/end-run.ts');
const { forgetCredentials } = await import(
  '../../../src/background/preflight/forget-credentials.ts'
);
const { liveFactsOf } = await import('../../../src/background/preflight/live-facts-store.ts');
const { runPreflight } = await import('../../../src/background/preflight/run-preflight.ts');
const { takeLiveFacts } = await import('../../../src/background/preflight/take-live-facts.ts');

const { set } = storage.session;
const wizardTab = 7;

test.beforeEach(async () => {
  await beReady();
  await bind(wizardTab, wizardBinding(setup.id, setup.wizard.url));
});
test.afterEach(() => {
  storage.session.set = set;
});

/** The storage takes nothing any more that is longer than so many characters as JSON. */
function leaveRoomFor(characters: number): void {
  storage.session.set = async (items) => {
    if (JSON.stringify(items).length > characters) {
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    }
    await set(items);
  };
}

const sizeOf = (facts: LiveFacts) => JSON.stringify({ [`live/${setup.id}`]: facts }).length;
const caller = {
  state: 'answered',
  value: { account: '111122223333', arn: 'x'.repeat(500) },
} as const;
const organization = {
  state: 'answered',
  value: { id: 'y'.repeat(500), managementAccount: '1' },
} as const;

/** A run that has told of its caller, and of more in its last message. */
async function beginAndLearn() {
  const { runId, facts } = await begin();
  const partly = { ...facts, caller };
  await takeLiveFacts(runId, partly);
  const finishedAt = facts.startedAt + 1_000;
  return { runId, partly, last: { ...partly, organization, finishedAt } };
}

async function expectEnded(facts: LiveFacts | null): Promise<void> {
  expect(await liveFactsOf(setup.id)).toEqual(facts);
  expect(await currentRun()).toBeNull();
  expect(hiddenPage.isOpen).toBe(false);
  await expect.poll(() => sent.map(({ tabId }) => tabId)).toContain(wizardTab);
}

test('last answers for which there is no room: the run ends with those before', async () => {
  const { runId, partly, last } = await beginAndLearn();
  leaveRoomFor(sizeOf(last) - 1);
  sent.length = 0;
  await takeLiveFacts(runId, last);
  await expectEnded({ ...partly, finishedAt: last.finishedAt });
});

test('with nothing, where there is room for no answers', async () => {
  const { runId, partly, last } = await beginAndLearn();
  leaveRoomFor(sizeOf(partly));
  sent.length = 0;
  await takeLiveFacts(runId, last);
  await expectEnded(factsFrom(last.startedAt, { finishedAt: last.finishedAt }));
});

test('and as if it had not been, where there is no room at all', async () => {
  const { runId, last } = await beginAndLearn();
  leaveRoomFor(0);
  sent.length = 0;
  await takeLiveFacts(runId, last);
  await expectEnded(null);
});

test('the answers of an earlier run do not pass for those of this one', async () => {
  const { runId, partly, last } = await beginAndLearn();
  await takeLiveFacts(runId, { ...partly, finishedAt: last.finishedAt });
  const again = await startRun();
  leaveRoomFor(sizeOf(last) - 1);
  sent.length = 0;
  const finishedAt = last.finishedAt + 2_000;
  const startedAt = last.startedAt + 2_000;
  await takeLiveFacts(again, { ...last, startedAt, finishedAt });
  await expectEnded(factsFrom(startedAt, { finishedAt }));
});

for (const [what, end] of [
  ['cancelled', () => cancelPreflight(setup.id)],
  ['whose credentials are forgotten', forgetCredentials],
] as const) {
  test(`a run ${what} ends where there is no room to tell that`, async () => {
    await beginAndLearn();
    leaveRoomFor(0);
    sent.length = 0;
    await end();
    await expectEnded(null);
  });
}

test('a run that cannot be kept as started does not go on waiting for the browser’s leave', async () => {
  let writes = 0;
  storage.session.set = async (items) => {
    if ('preflightRun' in items && ++writes > 1) throw new Error('quota');
    await set(items);
  };
  await expect(runPreflight(setup.id)).rejects.toThrow('quota');
  expect(writes).toBe(2);
  expect(await currentRun()).toBeNull();
  expect(hiddenPage.isOpen).toBe(false);
});
