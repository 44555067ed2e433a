import { expect, test } from '@playwright/test';
import { meetsTrust } from '../../../src/policy/compare-trust.ts';
import { externalId, principal, trustPolicy } from '../../browser/popup-seed.ts';

const changed = (from: string, to: string) =>
  meetsTrust(trustPolicy, trustPolicy.replace(from, to));

test('a trust policy meets the wizard’s if it lets in the same, or the whole account', () => {
  expect(meetsTrust(trustPolicy, JSON.stringify(JSON.parse(trustPolicy)))).toBe(true);
  expect(changed(principal, 'arn:aws:iam::753695775620:root')).toBe(true);
});

test('… and not with another external ID, another principal, none of a condition, or as no policy', () => {
  expect(changed(externalId, `${externalId}0`)).toBe(false);
  expect(changed(principal, 'arn:aws:iam::444455556666:root')).toBe(false);
  expect(changed(principal, '*')).toBe(false);
  expect(changed('"StringEquals"', '"StringNotEquals"')).toBe(false);
  expect(meetsTrust(trustPolicy, '{')).toBe(false);
});
