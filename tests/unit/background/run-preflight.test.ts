import { expect, test } from '@playwright/test';
import { homeOriginsFor } from '../../../src/preflight/live/home-endpoints.ts';
import { nothingAsked } from '../../../src/preflight/live/nothing-asked.ts';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { hiddenPage, permitted, storage } from './fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { keepCredentials } = await import('../../../src/background/preflight/credentials-store.ts');
const { forgetCredentials } = await import(
  '../../../src/background/preflight/forget-credentials.ts'
);
const { liveFactsOf } = await import('../../../src/background/preflight/live-facts-store.ts');
const { obeyPolicy } = await import('../../../src/background/obey-policy.ts');
const { currentRun, preflightJob, runPreflight, takeLiveFacts } = await import(
  '../../../src/background/preflight/run-preflight.ts'
);

const setup = setupAfter('sso', [roleCreated('sso')]);
const credentials = {
  accessKeyId: 'ASIAABCDEFGHIJKLMNOP',
  secretAccessKey: 'a'.repeat(40),
  sessionToken: 'b'.repeat(40),
  expiresAt: null,
};

test.beforeEach(async () => {
  await storage.session.clear();
  await storage.local.clear();
  await storage.managed.clear();
  hiddenPage.canOpen = true;
  for (const origin of homeOriginsFor('aws', 'sso')) permitted.add(origin);
  await storage.local.set({ [`setup/${setup.id}`]: setup });
  await keepCredentials(credentials);
});

/** A run under way, which has not learned anything yet. */
async function begin(): Promise<void> {
  expect(await runPreflight(setup.id)).toBe('started');
  expect(hiddenPage.isOpen).toBe(true);
  const job = { ...setup.wizard, setupId: setup.id, sourceId: setup.sourceId, credentials };
  await takeLiveFacts(nothingAsked({ ...job, roleArn: setup.role.arn ?? '' }, Date.now()));
}

async function expectEnded(): Promise<void> {
  expect(hiddenPage.isOpen).toBe(false);
  expect(await currentRun()).toBeNull();
  expect((await liveFactsOf(setup.id))?.finishedAt).toEqual(expect.any(Number));
}

test('forgotten credentials ask no more: the run ends with them', async () => {
  await begin();
  await forgetCredentials();
  await expectEnded();
});

test('so does a run that the organization no longer allows', async () => {
  await begin();
  await storage.managed.set({ livePreflight: false });
  await obeyPolicy();
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

test('last answers that cannot be kept, for want of room, end the run all the same', async () => {
  await begin();
  const { set } = storage.session;
  storage.session.set = async () => {
    throw new Error('Session storage quota bytes exceeded. Values were not stored.');
  };
  const facts = await liveFactsOf(setup.id);
  if (facts === null) throw new Error('Nothing was learned.');
  await expect(takeLiveFacts({ ...facts, finishedAt: 1 })).rejects.toThrow(/quota/);
  storage.session.set = set;
  expect(hiddenPage.isOpen).toBe(false);
  expect(await currentRun()).toBeNull();
});
