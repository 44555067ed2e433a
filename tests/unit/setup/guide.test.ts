import { expect, test } from '@playwright/test';
import { consoleUrl, inlinePolicyHash, nextHash } from '../../../src/setup/console-url.ts';
import type { SetupEvent } from '../../../src/setup/event.ts';
import { guideFor } from '../../../src/setup/guide.ts';
import { isStale } from '../../../src/setup/retention.ts';
import { inEnglish } from '../texts/in-english.ts';
import { aSetup, attached, created, reading } from './a-setup.ts';

test('SSO: the ARN is ready once the inline policy is attached', () => {
  expect(guideFor(aSetup('sso', created)).arnReady).toBe(false);
  expect(guideFor(aSetup('sso', created, attached)).arnReady).toBe(true);
});

test('a managed policy: the ARN is ready once the role’s page confirmed it, and a policy was seen there', () => {
  const confirmed = { ...created, confirmed: true };
  expect(guideFor(aSetup('iam', created)).arnReady).toBe(false);
  expect(guideFor(aSetup('iam', confirmed)).arnReady).toBe(false);
  expect(guideFor(aSetup('iam', confirmed, attached)).arnReady).toBe(true);
});

test('a role that was returned without a policy goes on with its policy', () => {
  const early = aSetup('sso', created, { type: 'arn-released' }, { type: 'arn-returned' });
  expect(inEnglish(guideFor(early).nextStep)).toMatch(/inline policy/);
  expect(nextHash(guideFor(early))).toBe(inlinePolicyHash(early.role.name));
  const granted = aSetup('sso', created, { type: 'arn-released' }, attached);
  expect(inEnglish(guideFor(granted).nextStep)).not.toMatch(/inline policy/);
  expect(nextHash(guideFor(granted))).toBeNull();
});

test('the admin’s own word makes any ARN ready', () => {
  expect(guideFor(aSetup('generic', created, { type: 'arn-released' })).arnReady).toBe(true);
});

test('a managed policy’s ARN is of the wizard’s partition', () => {
  const setup = aSetup('iam');
  const china = { ...setup, wizard: { ...reading, partition: 'aws-cn' } };
  expect(guideFor(china).grant).toMatchObject({
    arn: 'arn:aws-cn:iam::aws:policy/IAMReadOnlyAccess',
  });
});

test('the exact route carries no parameters that the console would turn into an account’s trust', () => {
  expect(guideFor(aSetup('sso')).createRoleHash).toBe('#/roles/create');
});

test('the whole-account route is prefilled by the console’s own link', () => {
  const hash = guideFor(
    aSetup('iam', { type: 'route-chosen', route: 'another-account' }),
  ).createRoleHash;
  const query = new URLSearchParams(hash.split('?')[1]);
  expect(Object.fromEntries(query)).toEqual({
    trustedEntityType: 'AWS_ACCOUNT',
    awsAccount: '753695775620',
    isThirdParty: 'true',
    externalId: reading.externalId,
    policies: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess',
  });
});

test('each partition has its console', () => {
  expect(consoleUrl('aws-us-gov', '#/roles')).toBe(
    'https://console.amazonaws-us-gov.com/iam/home#/roles',
  );
  expect(consoleUrl('aws-cn', '')).toBe('https://console.amazonaws.cn/iam/home');
  expect(consoleUrl('aws-eusc', '')).toBe('https://console.amazonaws-eusc.eu/iam/home');
  expect(consoleUrl('aws', '')).toBe('https://console.aws.amazon.com/iam/home');
});

test('a role’s name is escaped in a route', () => {
  expect(inlinePolicyHash('a+b@c')).toBe(
    '#/roles/details/a%2Bb%40c/createPolicy?step=addPermissions',
  );
});

test('a setup is stale a week after its last touch', () => {
  const week = 7 * 24 * 60 * 60 * 1000;
  expect(isStale(aSetup(), week, 7)).toBe(false);
  expect(isStale(aSetup(), week + 1, 7)).toBe(true);
});

test('each stage says what comes next', () => {
  const next = (...events: SetupEvent[]) => inEnglish(guideFor(aSetup('sso', ...events)).nextStep);
  const submitted: SetupEvent = { type: 'submitted' };
  expect(next()).toBe('Press “Create role in AWS” in the wizard.');
  expect(next({ type: 'role-form-filled', account: null })).toMatch(/press “Create role” there\.$/);
  expect(next(created)).toBe('Add the inline policy IruComplianceSSORead to the role.');
  expect(next(created, { type: 'grant-chosen', grant: 1 })).toMatch(/AWSSSOReadOnly is attached/);
  expect(next(created, { type: 'grant-chosen', grant: -1 })).toMatch(/^Give the role/);
  expect(next(created, attached)).toMatch(/^Return to Iru/);
  expect(next(created, submitted)).toBe('Iru is checking the role.');
  expect(next(created, submitted, { type: 'submit-failed', error: 'no' })).toMatch(/refused/);
  expect(next(created, { type: 'connected' })).toMatch(/^Connected\./);
  expect(next({ type: 'abandoned' })).toMatch(/^Given up\./);
});
