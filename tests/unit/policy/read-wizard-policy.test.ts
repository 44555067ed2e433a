import { expect, test } from '@playwright/test';
import { readWizardPolicy } from '../../../src/policy/read-wizard-policy.ts';
import { inEnglish } from '../texts/in-english.ts';
import { externalId, iruAccount, iruRole, policyText, trustStatement } from './example-policies.ts';
import { expectProblem, unwrap } from './problems.ts';

const shown = policyText(trustStatement());

test('a reading holds all that a setup keeps of the policy', () => {
  const expected = {
    trustPolicy: shown,
    principal: iruRole,
    principalAccountId: iruAccount,
    partition: 'aws',
    externalId,
    warnings: [],
  };
  expect(unwrap(readWizardPolicy([shown], null))).toEqual(expected);
  expect(unwrap(readWizardPolicy([shown], externalId))).toEqual(expected);
});

test('another external ID beside the policy is told, and does not count', () => {
  const read = unwrap(readWizardPolicy([shown], 'iru-9999'));
  expect(read.externalId).toBe(externalId);
  expect(read.warnings.map(({ code }) => code)).toEqual(['separate-external-id-differs']);
  expect(inEnglish(read.warnings[0]?.text ?? [])).toMatch(/external ID iru-9999 .* says iru-1234/);
});

test('a bare account ID is taken to be in the standard partition', () => {
  const bare = policyText(trustStatement({ Principal: { AWS: iruAccount } }));
  expect(unwrap(readWizardPolicy([bare], null)).partition).toBe('aws');
});

test('what is no trust policy stays a problem', () => {
  expectProblem(readWizardPolicy(['Copy'], externalId), 'no-policy');
});
