import { expect, test } from '@playwright/test';
import { askProbe } from '../../../src/preflight/live/ask-probe.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import type { Run } from '../../../src/preflight/live/run.ts';

const refused =
  'User: arn:aws:sts::111122223333:assumed-role/Admin/a is not authorized to perform: ';

/** What is learned of the try with the external ID, where AWS refuses both in these words. */
async function learnedFrom(words: string): Promise<LiveFacts['probe']['withExternalId']> {
  let probe = {} as LiveFacts['probe'];
  const message = `${refused}sts:AssumeRole on resource: arn:aws:iam::111122223333:role/R${words}`;
  const failure = { kind: 'access-denied', action: 'sts:AssumeRole', host: '', message };
  const run = {
    job: { externalId: 'id' },
    endpoints: { sts: { host: '' } },
    facts: () => ({ probe }),
    learn: (facts: Pick<LiveFacts, 'probe'>) => {
      probe = facts.probe;
    },
    ask: async () => ({ state: 'failed', failure }),
  };
  await askProbe(run as unknown as Run);
  return probe.withExternalId;
}

for (const words of ['', ' because no role trust policy allows the sts:AssumeRole action']) {
  test(`the role itself refuses: “${words}”`, async () => {
    expect(await learnedFrom(words)).toEqual({ state: 'answered', value: 'denied' });
  });
}

for (const words of [
  ' because no identity-based policy allows the sts:AssumeRole action',
  ' with an explicit deny in a permissions boundary',
  ' with an explicit deny in a service control policy',
  ' with an explicit deny in a resource control policy',
]) {
  test(`another policy refuses, which says nothing of the role:${words}`, async () => {
    expect((await learnedFrom(words)).state).toBe('failed');
  });
}
