import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { factsOf } from '../../../src/preflight/facts.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { makeReport, reportAsJson } from '../../../src/preflight/report.ts';
import { reportAsText } from '../../../src/preflight/report-as-text.ts';
import { reportSchema } from '../../../src/preflight/report-schema.ts';
import { runChecks } from '../../../src/preflight/run-checks.ts';
import { noManagedRules } from '../../../src/settings/managed-rules.ts';
import { violationsOf } from '../../../src/settings/violations.ts';
import type { SetupEvent } from '../../../src/setup/event.ts';
import { type Guide, guideFor } from '../../../src/setup/guide.ts';
import { aSetup, created } from '../setup/a-setup.ts';
import { inEnglish } from '../texts/in-english.ts';
import { anyLive } from './arbitrary-facts.ts';
import { externalId, now, principal, trustPolicy } from './facts.ts';
import { liveFacts, liveRole } from './live-facts.ts';

const other = 'iru-1234-abce';
const otherId = trustPolicy({
  Condition: { StringEquals: { 'sts:ExternalId': other }, Bool: { 'aws:SecureTransport': 'true' } },
});

function guide(trust: string, changes: Partial<Guide> = {}): Guide {
  const seen: SetupEvent = { type: 'trust-seen', arn: created.arn, trustPolicy: trust };
  const setup = aSetup('sso', { ...created, confirmed: true }, seen);
  return {
    ...guideFor(setup),
    trustPolicy: trustPolicy(),
    externalId,
    principal,
    role: { ...setup.role, externalId: other },
    ...changes,
  };
}

function reported(given: Guide, live: LiveFacts | null = null) {
  const checks = runChecks(factsOf(given, live, now));
  return makeReport({ guide: given, live, checks, now }, inEnglish);
}

test('a connection that the browser’s administrator does not allow is told by the ID of these rules', () => {
  const violations = violationsOf(
    { principal, partition: 'aws', account: null, roleName: null },
    { ...noManagedRules, partition: 'aws-cn' },
  );
  const [told] = reported(guide(trustPolicy(), { violations })).checks;
  expect(told).toMatchObject({ id: 'managed-rules', verdict: 'fail', code: 'notAllowedTitle' });
});

test('the report is what its schema says, with every check in words', () => {
  const report = reported(guide(trustPolicy()), liveFacts());
  expect(reportSchema.parse(JSON.parse(reportAsJson(report)))).toEqual(report);
  expect(report).toMatchObject({
    version: 2,
    madeAt: '2026-11-24T00:00:00.000Z',
    source: { id: 'sso', title: 'AWS IAM Identity Center (SSO)' },
    verdict: 'pass',
    wizard: { principal, externalId: { length: 13, hash: expect.stringMatching(/^[\da-f]{8}$/) } },
    aws: { caller: { arn: expect.stringContaining('Admin/kim') }, calls: { asked: 20 } },
  });
  expect(report.checks).toHaveLength(9);
  expect(report.checks[1]).toEqual({
    id: 'role-arn',
    verdict: 'pass',
    code: 'checkArn',
    title: 'Role ARN',
    evidence: [expect.stringContaining('as AWS itself gives it.')],
    mend: [],
  });
});

test('as text: what is known, then each check with its evidence and mend', () => {
  const text = reportAsText(reported(guide(otherId, { error: `Denied for ${other}` })), inEnglish);
  expect(text).toContain('Role Courier, preflight of 2026-11-24T00:00:00.000Z\n');
  expect(text).toMatch(/^In the wizard: \[external ID of 13 characters, hash [\da-f]{8}\]$/m);
  expect(text).toMatch(/^Iru said: Denied for \[external ID of 13 characters/m);
  expect(text).toMatch(/^Verdict: failed$/m);
  expect(text).toMatch(/^\[failed\] External ID mismatch\n( {2}\S.*\n)+ {2}> Replace the trust/m);
  expect(text).not.toContain('AWS asked');
  expect(text).not.toContain('null');
});

test('two different external IDs have different hashes, and the same ID the same one', () => {
  const { wizard, role } = reported(guide(otherId));
  expect(wizard.externalId?.hash).not.toBe(role.externalId?.hash);
  const same = reported(guide(otherId, { externalId: other }));
  expect(same.wizard.externalId).toEqual(same.role.externalId);
});

test('answers about another role are not in it', () => {
  const live = { ...liveFacts(), roleArn: 'arn:aws:iam::111122223333:role/Other' };
  expect(reported(guide(trustPolicy()), live).aws).toBeNull();
});

/** IDs as AWS allows them; the two named ones are the wizard's and the role's. */
const anyId = fc.oneof(
  fc.stringMatching(/^[\w+=,.@:/-]{8,40}$/),
  fc.uuid(),
  fc.constantFrom('a.b*c(d)$1', 'iru-1234-abcd-longer'),
);

test('no external ID is in it, whichever is where, nor a part of credentials', () => {
  const keys = 'ASIAIOSFODNN7EXAMPLE and IQoJb3JpZ2luX2VjE'.padEnd(200, 'A');
  fc.assert(
    fc.property(anyId, anyId, anyId, anyLive, (shown, made, inAws, said) => {
      const asks = (id: string) =>
        trustPolicy({
          Condition: {
            StringEquals: { 'sts:ExternalId': [id] },
            Bool: { 'aws:MfaPresent': 'true' },
          },
        });
      const given = guide(asks(made), {
        externalId: shown,
        trustPolicy: trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': shown } } }),
        error: `Denied: ${shown}, ${made} ${keys}`,
      });
      const live = {
        ...said,
        roleArn: given.role.arn ?? '',
        role: liveRole({ trustPolicy: asks(inAws) }),
      };
      const report = reported(given, live);
      const texts = reportAsText(report, inEnglish) + reportAsJson(report);
      for (const secret of [shown, made, inAws, 'ASIAIOSFODNN7EXAMPLE', 'IQoJb3JpZ2luX2VjE']) {
        expect(texts).not.toContain(secret);
      }
    }),
    { numRuns: 200 },
  );
});

test('an ID of two letters does not blot out the words that have them', () => {
  const trust = trustPolicy({ Condition: { StringEquals: { 'sts:ExternalId': 'ar' } } });
  const given = guide(trust, {
    externalId: 'ar',
    trustPolicy: trust,
    error: 'ar is denied, warily',
  });
  const report = reported(given);
  expect(report.iruError).toMatch(/^\[external ID of 2 .*\] is denied, warily$/);
  expect(report.role.arn).toContain('arn:aws');
});
