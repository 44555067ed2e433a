import { expect, test } from '@playwright/test';
import { setupAfter } from '../../browser/popup-seed.ts';
import { hiddenPage, storage } from './fake-extension.ts';
import { begin, beReady, factsFrom, setup } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { forgetIdle } = await import('../../../src/background/forget-idle.ts');
const { forgetSetup } = await import('../../../src/background/forget-setup.ts');
const { currentRun } = await import('../../../src/background/preflight/current-run.ts');
const { lastTold, liveFactsOf } = await import(
  '../../../src/background/preflight/live-facts-store.ts'
);
const { takeLiveFacts } = await import('../../../src/background/preflight/take-live-facts.ts');
const { readSetups } = await import('../../../src/background/setups.ts');

const day = 24 * 60 * 60 * 1000;
const organization = {
  state: 'answered',
  value: { id: 'o-example', managementAccount: '444455556666' },
} as const;

test.beforeEach(beReady);

/** In each way in which a setup ends. */
const ways: [name: string, forget: () => Promise<unknown>][] = [
  ['the admin forgets', () => forgetSetup(setup.id)],
  [
    'is forgotten by its age',
    async () => {
      await storage.local.set({ [`setup/${setup.id}`]: { ...setup, touchedAt: 1 } });
      await readSetups();
    },
  ],
  [
    'cannot be read',
    async () => {
      await storage.local.set({ [`setup/${setup.id}`]: { version: 1 } });
      await readSetups();
    },
  ],
];

for (const [name, forget] of ways) {
  test(`of a setup that ${name}, no answer of AWS is left, and its run ends`, async () => {
    const { runId, facts } = await begin();
    const told = { ...facts, organization };
    await takeLiveFacts(runId, told);
    expect(await lastTold()).toEqual(told);
    await Promise.all([forget(), takeLiveFacts(runId, told)]);
    expect(await lastTold()).toBeNull();
    expect(await liveFactsOf(setup.id)).toBeNull();
    expect(await currentRun()).toBeNull();
    expect(hiddenPage.isOpen).toBe(false);
  });
}

test('of setups that make room for one more, no answer is left, and a run for another goes on', async () => {
  const { runId } = await begin();
  const idle = setupAfter('sso');
  const touchedAt = Date.now() - day;
  for (let number = 0; number < 21; number++) {
    const id = `idle-${number}`;
    await storage.local.set({ [`setup/${id}`]: { ...idle, id, touchedAt, createdAt: number } });
    await storage.session.set({ [`live/${id}`]: factsFrom(number, { setupId: id, organization }) });
  }
  await forgetIdle(idle.wizard.origin);
  const left = Object.keys(await storage.session.get(null)).filter((key) => /^live/.test(key));
  expect(left.filter((key) => key.startsWith('live/idle-'))).toHaveLength(19);
  expect(left).not.toContain('live/idle-0');
  expect((await currentRun())?.id).toBe(runId);
});
