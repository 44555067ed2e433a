import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { samePolicy } from '../../../src/policy/compare-policies.ts';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { readWizardTrustPolicy } from '../../../src/policy/wizard-trust-policy.ts';
import { anyText } from './arbitrary-text.ts';
import { expectProblem, isSound, unwrap } from './problems.ts';

const principal = 'arn:aws:iam::753695775620:role/IruConnect';
const externalId = '8f14e45f-ceea-467a-9c3b-1f0d7a2c9b11';

/** The statement that Iru documents, with parts replaced. */
function statement(parts: Record<string, unknown> = {}) {
  return {
    Effect: 'Allow',
    Principal: { AWS: principal },
    Condition: { StringEquals: { 'sts:ExternalId': externalId } },
    Action: 'sts:AssumeRole',
    ...parts,
  };
}

function policy(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

const documented = policy(statement());
const permissions = policy({ Effect: 'Allow', Action: 'sso:List*', Resource: '*' });

test('reads the policy that Iru documents', () => {
  expect(unwrap(readWizardTrustPolicy([documented]))).toEqual({
    json: documented,
    document: unwrap(parsePolicyDocument(documented)),
    principal,
    principalAccountId: '753695775620',
    partition: 'aws',
    externalId,
    warnings: [],
  });
});

test('prints the policy prettily, without touching it', () => {
  const compact = JSON.stringify(JSON.parse(documented));
  expect(unwrap(readWizardTrustPolicy([compact])).json).toBe(documented);
});

test('counts copies of one policy once, and leaves other policies aside', () => {
  const copies = [documented, `\n${documented}\n`, policy(statement({ Sid: 'Iru' })), permissions];
  expect(unwrap(readWizardTrustPolicy(['Copy', ...copies])).externalId).toBe(externalId);
});

test('does not mind text around a copy that stands elsewhere whole', () => {
  const read = unwrap(readWizardTrustPolicy([`Copy ${documented}`, documented]));
  expect(read.warnings).toEqual([]);
});

test('warns of a second trust policy that it cannot read', () => {
  const broken = policy(statement({ Condition: { StringEquals: { 'sts:ExternalId': 'other' } } }));
  const read = unwrap(readWizardTrustPolicy([documented, `Copy ${broken}`]));
  expect(read.warnings.map(({ code }) => code)).toEqual(['unread-policy']);
});

const withCondition = (Condition: unknown) => policy(statement({ Condition }));
const withId = (id: unknown) => withCondition({ StringEquals: { 'sts:ExternalId': id } });

const refused: [what: string, candidates: string[], code: string, says: RegExp][] = [
  ['a page without candidates', [], 'no-policy', /No trust policy/],
  ['a page with other text', ['Role ARN', '{"theme":"dark"}'], 'no-policy', /No trust policy/],
  ['a trailing comma', [documented.replace('Role"', 'Role",')], 'not-json', /comma.*line \d/],
  ['smart quotes', [documented.replaceAll('"', '”')], 'not-json', /typographic quotation mark/],
  ['two trust policies', [documented, withId('another-id')], 'several-policies', /several/],
  ['a permissions policy', [permissions], 'not-a-trust-policy', /no Principal/],
  [
    'a policy with an unknown element',
    [policy(statement({ Note: 'x' }))],
    'not-a-trust-policy',
    /“Note”/,
  ],
  [
    'a statement with a resource',
    [policy(statement({ Resource: '*' }))],
    'not-a-trust-policy',
    /Resource/,
  ],
  [
    'a second statement without a principal',
    [policy(statement(), { Effect: 'Allow', Action: 'sts:AssumeRole' })],
    'not-a-trust-policy',
    /no Principal/,
  ],
  [
    'no condition',
    [policy(statement({ Condition: undefined }))],
    'no-external-id',
    /does not require/,
  ],
  [
    'another condition only',
    [withCondition({ Bool: { 'aws:SecureTransport': 'true' } })],
    'no-external-id',
    /does not require/,
  ],
  [
    'an external ID that may be left out',
    [withCondition({ StringEqualsIfExists: { 'sts:ExternalId': externalId } })],
    'no-external-id',
    /does not require/,
  ],
  [
    'a forbidden external ID',
    [withCondition({ StringNotEquals: { 'sts:ExternalId': externalId } })],
    'no-external-id',
    /does not require/,
  ],
  [
    'a second statement without external ID',
    [policy(statement(), statement({ Condition: {} }))],
    'no-external-id',
    /does not require/,
  ],
  ['a placeholder', [withId('YOUR_EXTERNAL_ID')], 'placeholder-external-id', /YOUR_EXTERNAL_ID/],
  [
    'a placeholder in brackets',
    [withId('<external-id>')],
    'placeholder-external-id',
    /placeholder/,
  ],
  [
    'an external ID of one character',
    [withId('x7')].map((text) => text.replace('x7', '7')),
    'external-id-rule',
    /2 to 1,224/,
  ],
  ['an external ID with a space', [withId('abc def')], 'external-id-rule', /space/],
  [
    'an external ID with a wildcard',
    [withCondition({ StringLike: { 'sts:ExternalId': 'abc*' } })],
    'external-id-rule',
    /“\*”/,
  ],
  [
    'two external IDs',
    [withId(['first-id', 'second-id'])],
    'several-external-ids',
    /2 external IDs/,
  ],
  ['everyone', [policy(statement({ Principal: '*' }))], 'wildcard-principal', /everyone/],
  [
    'everyone among others',
    [policy(statement({ Principal: { AWS: [principal, '*'] } }))],
    'wildcard-principal',
    /everyone/,
  ],
  [
    'everyone but one',
    [policy(statement({ Principal: undefined, NotPrincipal: { AWS: principal } }))],
    'wildcard-principal',
    /NotPrincipal/,
  ],
  [
    'a service',
    [policy(statement({ Principal: { Service: 'ec2.amazonaws.com' } }))],
    'other-principal',
    /ec2\.amazonaws\.com/,
  ],
  [
    'two principals',
    [policy(statement({ Principal: { AWS: [principal, '111122223333'] } }))],
    'several-principals',
    /111122223333/,
  ],
  [
    'a principal not filled in',
    [policy(statement({ Principal: { AWS: 'arn:aws:iam::ACCOUNT:role/X' } }))],
    'unreadable-principal',
    /ACCOUNT/,
  ],
  [
    'the ID of a deleted role',
    [policy(statement({ Principal: { AWS: 'AROAJQABLZS4A3QDU576Q' } }))],
    'unreadable-principal',
    /deleted/,
  ],
  ['any action', [policy(statement({ Action: '*' }))], 'other-actions', /\*/],
  [
    'any STS action',
    [policy(statement({ Action: ['sts:AssumeRole', 'sts:*'] }))],
    'other-actions',
    /sts:\*/,
  ],
  [
    'session tags',
    [policy(statement({ Action: ['sts:AssumeRole', 'sts:TagSession'] }))],
    'other-actions',
    /sts:TagSession, which lets Iru put tags/,
  ],
  [
    'a source identity',
    [policy(statement({ Action: ['sts:SetSourceIdentity', 'sts:AssumeRole'] }))],
    'other-actions',
    /source identity/,
  ],
  [
    'SAML sign-in',
    [policy(statement({ Action: 'sts:AssumeRoleWithSAML' }))],
    'other-actions',
    /SAML/,
  ],
  [
    'all actions but one',
    [policy(statement({ Action: undefined, NotAction: 'sts:TagSession' }))],
    'other-actions',
    /NotAction/,
  ],
  [
    'a policy that only denies',
    [policy(statement({ Effect: 'Deny' }))],
    'other-actions',
    /does not allow sts:AssumeRole/,
  ],
];

for (const [what, candidates, code, says] of refused) {
  test(`refuses ${what}`, () => {
    expect(expectProblem(readWizardTrustPolicy(candidates), code)).toMatch(says);
  });
}

const warned: [what: string, text: string, code: string, says: RegExp][] = [
  [
    'another principal',
    policy(statement({ Principal: { AWS: '210987654321' } })),
    'undocumented-principal',
    /210987654321.*Look twice/,
  ],
  [
    'another condition',
    withCondition({
      StringEquals: { 'sts:ExternalId': externalId },
      Bool: { 'aws:MultiFactorAuthPresent': true },
    }),
    'extra-condition',
    /Bool on aws:MultiFactorAuthPresent/,
  ],
  [
    'a denying statement',
    policy(statement(), statement({ Effect: 'Deny', Principal: '*' })),
    'deny-statement',
    /denies/,
  ],
];

for (const [what, text, code, says] of warned) {
  test(`warns of ${what} and keeps it`, () => {
    const read = unwrap(readWizardTrustPolicy([text]));
    expect(read.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(read.warnings[0]?.text).toMatch(says);
    expect(JSON.parse(read.json)).toEqual(JSON.parse(text));
  });
}

test('a bare account ID names no partition', () => {
  const read = unwrap(
    readWizardTrustPolicy([policy(statement({ Principal: { AWS: '210987654321' } }))]),
  );
  expect(read).toMatchObject({
    principal: '210987654321',
    principalAccountId: '210987654321',
    partition: '',
  });
});

test('passes on every legal external ID and principal untouched', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9]{4}[\w+=,.@:/-]{2,40}$/);
  const role = fc.stringMatching(/^[\w+=,.@-]{1,64}$/);
  fc.assert(
    fc.property(id, role, (givenId, name) => {
      const arn = `arn:aws:iam::210987654321:role/${name}`;
      const condition = { StringEquals: { 'STS:ExternalID': [givenId] } };
      const text = policy(statement({ Principal: { AWS: [arn] }, Condition: condition }));
      const result = readWizardTrustPolicy([text]);
      fc.pre(result.ok || result.problem.code !== 'placeholder-external-id');
      const read = unwrap(result);
      const [shown, given] = [read.json, text].map((each) => unwrap(parsePolicyDocument(each)));
      return (
        read.externalId === givenId &&
        read.principal === arn &&
        shown !== undefined &&
        given !== undefined &&
        samePolicy(shown, given)
      );
    }),
  );
});

test('never throws', () => {
  const text = anyText(30);
  const candidate = fc
    .tuple(text, fc.nat({ max: documented.length }))
    .map(([put, at]) => documented.slice(0, at) + put + documented.slice(at));
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 3 }), (candidates) =>
      isSound(readWizardTrustPolicy(candidates)),
    ),
  );
});
