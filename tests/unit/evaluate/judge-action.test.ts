import { expect, test } from '@playwright/test';
import { judgeAction } from '../../../src/policy/evaluate/judge-action.ts';
import { readPolicy } from '../policy/example-policies.ts';

const allow = { Effect: 'Allow', Action: 'sso:List*', Resource: '*' };
const narrow = { ...allow, Resource: 'arn:aws:sso:::instance/x' };
const condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };

const rows: [string, Record<string, unknown>[], string][] = [
  ['allowed by a pattern', [allow], 'allowed'],
  ['no statement on it', [{ ...allow, Action: 'sso:Get*' }], 'missing'],
  ['on some resources', [narrow], 'limited'],
  ['under a condition', [{ ...allow, Condition: condition }], 'limited'],
  ['on some and on all', [narrow, allow], 'allowed'],
  ['all but others', [{ ...allow, Action: undefined, NotAction: 'iam:*' }], 'allowed'],
  ['all but it', [{ ...allow, Action: undefined, NotAction: 'SSO:*' }], 'missing'],
  ['denied', [allow, { ...allow, Effect: 'Deny', Action: '*' }], 'denied'],
  ['denied for some', [allow, { ...narrow, Effect: 'Deny' }], 'limited'],
  ['denied where it is not allowed', [{ ...narrow, Effect: 'Deny' }], 'missing'],
];

for (const [name, Statement, expected] of rows) {
  test(`${name}: ${expected}`, () => {
    expect(judgeAction([readPolicy({ Statement })], 'sso:ListInstances')).toBe(expected);
  });
}

test('policies count together', () => {
  const documents = [allow, { ...allow, Effect: 'Deny' }].map((statement) =>
    readPolicy({ Statement: statement }),
  );
  expect(judgeAction(documents, 'sso:ListInstances')).toBe('denied');
  expect(judgeAction([], 'sso:ListInstances')).toBe('missing');
});
