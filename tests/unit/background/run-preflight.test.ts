import { expect, test } from '@playwright/test';
import { hiddenPage, storage } from './fake-extension.ts';
import { begin, beReady, credentials, setup } from './live-run.ts';

// The modules look for the extension's API when they are loaded.
const { currentRun } = await import('../../../src/background/preflight/current-run.ts');
const { forgetCredentials } = await import(
  '../../../src/background/preflight/forget-credentials.ts'
);
const { liveFactsOf } = await import('../../../src/background/preflight/live-facts-store.ts');
const { obeyManagedRules } = await import('../../../src/background/obey-managed-rules.ts');
const { preflightJob, runPreflight } = await import(
  '../../../src/background/preflight/run-preflight.ts'
);

test.beforeEach(beReady);

async function expectEnded(): Promise<void> {
  expect(hiddenPage.isOpen).toBe(false);
  expect(await currentRun()).toBeNull();
  expect((await liveFactsOf(setup.id))?.finishedAt).toEqual(expect.any(Number));
}

test('forgotten credentials ask no more: the run ends with them', async () => {
  await begin();
  expect(hiddenPage.isOpen).toBe(true);
  await forgetCredentials();
  await expectEnded();
});

test('so does a run that the organization no longer allows', async () => {
  await begin();
  await storage.managed.set({ livePreflight: false });
  await obeyManagedRules();
  await expectEnded();
});

test('credentials that are over when the hidden page comes: it learns that, to tell it', async () => {
  await begin();
  await storage.session.set({ credentials: { credentials, until: Date.now() - 1 } });
  expect(await preflightJob()).toMatchObject({ setupId: setup.id, credentials: null });
});

test('a hidden page that does not open ends the run, which is told', async () => {
  hiddenPage.canOpen = false;
  await expect(runPreflight(setup.id)).rejects.toThrow(/offscreen/);
  expect(await currentRun()).toBeNull();
});
