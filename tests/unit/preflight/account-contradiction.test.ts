import { expect, test } from '@playwright/test';
import { accountContradiction } from '../../../src/preflight/account-contradiction.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { account } from './facts.ts';
import { answer, failed, liveFacts } from './live-facts.ts';

const management = '444455556666';
const organization = answer({ id: 'o-example', managementAccount: management });
const caller = (id: string) => answer({ account: id, arn: `arn:aws:iam::${id}:user/kim` });

const contradiction = (...changes: Parameters<typeof liveFacts>) =>
  accountContradiction(recipeById('sso'), account, liveFacts(...changes))?.key;

test('a member of the organization that told of itself', () => {
  expect(contradiction({ organization })).toBe('accountNotDelegated');
  const live = liveFacts({ organization });
  expect(accountContradiction(recipeById('organizations'), account, live)?.key).toBe(
    'accountNotManagement',
  );
});

test('another account may belong to another organization', () => {
  expect(contradiction({ organization, caller: caller(management) })).toBe('accountPerhapsWrong');
  const unknown = failed('sts:GetCallerIdentity', 'unreachable');
  expect(contradiction({ organization, caller: unknown })).toBe('accountPerhapsWrong');
});

test('nothing against a delegated administrator, or where nothing is known', () => {
  const delegatedAdministrators = answer([account]);
  expect(contradiction({ organization, delegatedAdministrators })).toBeUndefined();
  expect(contradiction({ organization: answer(null) })).toBeUndefined();
  expect(contradiction()).toBeUndefined();
});
