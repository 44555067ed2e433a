import { answered } from '../../../src/preflight/live/answer.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import type { Fault } from '../../replicas/aws/replica.ts';
import { kindOf } from './answers.ts';
import { addIruRole, expect, signIn, test } from './fixture.ts';

/** What goes wrong, why the facts say that there is no answer, and how often each call is tried. */
const everywhere: [string, Fault, string, number][] = [
  ['a dead connection', { kind: 'connection-reset' }, 'unreachable', 1],
  ['a connection cut in the middle', { kind: 'connection-cut' }, 'unreachable', 1],
  ['a cut-off answer', { kind: 'truncated-body' }, 'not-aws', 1],
  ['a proxy’s page, as if all were well', { kind: 'proxy-page', status: 200 }, 'not-aws', 1],
  ['a proxy that wants a sign-in', { kind: 'proxy-page', status: 407 }, 'not-aws', 1],
  ['a proxy that reaches nothing', { kind: 'proxy-page', status: 502 }, 'not-aws', 1],
  ['an expired token', { kind: 'expired-token' }, 'expired-credentials', 1],
  ['throttling without end', { kind: 'throttled' }, 'throttled', 5],
  ['a service that fails', { kind: 'service-failure' }, 'service-error', 5],
];

function answersOf(facts: LiveFacts) {
  const { caller, role, policies, simulation, organization, probe, identityCenter } = facts;
  const { delegatedAdministrators: delegated } = facts;
  const { withExternalId, withoutExternalId } = probe;
  const asked = { caller, role, policies, simulation, organization, delegated };
  return { ...asked, withExternalId, withoutExternalId, instance: identityCenter.instance };
}

for (const [name, fault, kind, tries] of everywhere) {
  test(`${name}: ${kind}`, async ({ aws, gather }) => {
    addIruRole(aws);
    aws.faults.push(fault);
    const facts = await gather();
    for (const [asked, answer] of Object.entries(answersOf(facts))) {
      expect([asked, kindOf(answer)]).toEqual([asked, kind]);
    }
    expect(facts).toMatchObject({ reads: [], finishedAt: expect.any(Number) });
    expect(facts.calls.answered).toBe(facts.calls.asked);
    expect(aws.calls.filter(({ operation }) => operation === 'GetRole')).toHaveLength(tries);
  });
}

test('what breaks one service is not told of another', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.faults.push({ kind: 'connection-reset', service: 'organizations' });
  const { organization, delegated, ...others } = answersOf(await gather());
  expect([kindOf(organization), kindOf(delegated)]).toEqual(['unreachable', 'unreachable']);
  for (const answer of Object.values(others)) expect(answer.state).toBe('answered');
});

test('throttling and faults that pass are outlasted', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.faults.push(
    { kind: 'throttled', operation: 'GetRole', times: 2 },
    { kind: 'throttled', operation: 'ListPermissionSets', times: 1 },
    { kind: 'service-failure', operation: 'DescribeOrganization', times: 2 },
  );
  const facts = await gather();
  for (const answer of Object.values(answersOf(facts))) expect(answer.state).toBe('answered');
  for (const { answer } of facts.reads) expect(answer.state).toBe('answered');
});

test('a call that nobody answers is given up after ten seconds', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.faults.push({ kind: 'silence', service: 'organizations' });
  const { organization, delegated, ...others } = answersOf(await gather());
  expect([kindOf(organization), kindOf(delegated)]).toEqual(['unreachable', 'unreachable']);
  for (const answer of Object.values(others)) expect(answer.state).toBe('answered');
});

for (const clockOffsetMs of [-7_200_000, 600_000]) {
  test(`a clock off by ${clockOffsetMs / 60_000} minutes is made good`, async ({ aws, gather }) => {
    aws.settings.clockOffsetMs = clockOffsetMs;
    const createdAt = Date.now() - 30_000;
    addIruRole(aws).createdAt = new Date(createdAt + clockOffsetMs);
    const { finishedAt, ...facts } = await gather();
    for (const answer of Object.values(answersOf({ ...facts, finishedAt }))) {
      expect(answer.state).toBe('answered');
    }
    expect(facts.reads).toHaveLength(3);
    // The answer's way counts as well.
    const told = answered(facts.role)?.createdAt ?? 0;
    expect(Math.abs(told - createdAt)).toBeLessThan(20_000);
  });
}

const unknown: [string, (secretAccessKey: string) => Record<string, string>][] = [
  ['keys that AWS does not know', () => ({ accessKeyId: 'ASIAABCDEFGHIJKLMNOP' })],
  ['the secret of another key', (secret) => ({ secretAccessKey: [...secret].reverse().join('') })],
];
for (const [name, change] of unknown) {
  test(`${name}: invalid credentials`, async ({ aws, gather }) => {
    addIruRole(aws);
    const { accessKeyId, secretAccessKey, sessionToken } = signIn(aws.state);
    const given = { accessKeyId, secretAccessKey, sessionToken, expiresAt: null };
    const facts = await gather({ credentials: { ...given, ...change(secretAccessKey) } });
    for (const [asked, answer] of Object.entries(answersOf(facts))) {
      expect([asked, kindOf(answer)]).toEqual([asked, 'invalid-credentials']);
    }
  });
}
