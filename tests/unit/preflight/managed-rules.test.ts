import { expect, test } from '@playwright/test';
import { checkManagedRules } from '../../../src/preflight/checks/managed-rules.ts';
import { noManagedRules } from '../../../src/settings/managed-rules.ts';
import { violationsOf } from '../../../src/settings/violations.ts';
import { inEnglish } from '../texts/in-english.ts';
import { account, facts, principal } from './facts.ts';

const judged = { principal, partition: 'aws', account, roleName: 'IruComplianceSSORead' };

test('what the organization does not allow fails', () => {
  const violations = violationsOf(judged, {
    ...noManagedRules,
    allowedAccountIds: ['444455556666'],
    partition: 'aws-us-gov',
  });
  const result = checkManagedRules(facts({ violations }));
  expect(result?.verdict).toBe('fail');
  expect(result && inEnglish(result.title)).toBe('Against a rule of your browser’s administrator');
  expect(result && inEnglish(result.evidence)).toMatch(
    /partition aws-us-gov only; .* does not allow a role in the account 111122223333\./,
  );
});

test('no question arises where all is allowed', () => {
  const violations = violationsOf(judged, { ...noManagedRules, allowedAccountIds: [account] });
  expect(checkManagedRules(facts({ violations }))).toBeNull();
});
