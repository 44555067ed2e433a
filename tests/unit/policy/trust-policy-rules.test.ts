import { expect, test } from '@playwright/test';
import { findTrustPolicy } from '../../../src/policy/find-trust-policy.ts';
import { inEnglish } from '../texts/in-english.ts';
import { externalId, iruRole, policyText, trustStatement } from './example-policies.ts';
import { expectProblem, unwrap } from './problems.ts';

const withCondition = (Condition: unknown) => policyText(trustStatement({ Condition }));
const withId = (id: unknown) => withCondition({ StringEquals: { 'sts:ExternalId': id } });

const refused: [what: string, text: string, code: string, says: RegExp][] = [
  [
    'a statement with a resource',
    policyText(trustStatement({ Resource: '*' })),
    'not-a-trust-policy',
    /Resource/,
  ],
  [
    'a second statement without a principal',
    policyText(trustStatement(), { Effect: 'Allow', Action: 'sts:AssumeRole' }),
    'not-a-trust-policy',
    /no Principal/,
  ],
  [
    'no condition',
    policyText(trustStatement({ Condition: undefined })),
    'no-external-id',
    /does not require/,
  ],
  [
    'another condition only',
    withCondition({ Bool: { 'aws:SecureTransport': 'true' } }),
    'no-external-id',
    /does not require/,
  ],
  [
    'an external ID that may be left out',
    withCondition({ StringEqualsIfExists: { 'sts:ExternalId': externalId } }),
    'no-external-id',
    /does not require/,
  ],
  [
    'a forbidden external ID',
    withCondition({ StringNotEquals: { 'sts:ExternalId': externalId } }),
    'no-external-id',
    /does not require/,
  ],
  [
    'a second statement without external ID',
    policyText(trustStatement(), trustStatement({ Condition: {} })),
    'no-external-id',
    /does not require/,
  ],
  ['a placeholder', withId('YOUR_EXTERNAL_ID'), 'placeholder-external-id', /YOUR_EXTERNAL_ID/],
  ['a placeholder in brackets', withId('<external-id>'), 'placeholder-external-id', /placeholder/],
  ['an external ID of one character', withId('7'), 'external-id-rule', /2 to 1,224/],
  ['an external ID with a space', withId('abc def'), 'external-id-rule', /space/],
  [
    'an external ID with a wildcard',
    withCondition({ StringLike: { 'sts:ExternalId': 'abc*' } }),
    'external-id-rule',
    /“\*”/,
  ],
  ['two external IDs', withId(['first-id', 'second-id']), 'several-external-ids', /2 external IDs/],
  ['everyone', policyText(trustStatement({ Principal: '*' })), 'wildcard-principal', /everyone/],
  [
    'everyone among others',
    policyText(trustStatement({ Principal: { AWS: [iruRole, '*'] } })),
    'wildcard-principal',
    /everyone/,
  ],
  [
    'everyone but one',
    policyText(trustStatement({ Principal: undefined, NotPrincipal: { AWS: iruRole } })),
    'wildcard-principal',
    /NotPrincipal/,
  ],
  [
    'a service',
    policyText(trustStatement({ Principal: { Service: 'ec2.amazonaws.com' } })),
    'other-principal',
    /ec2\.amazonaws\.com/,
  ],
  [
    'two principals',
    policyText(trustStatement({ Principal: { AWS: [iruRole, '111122223333'] } })),
    'several-principals',
    /111122223333/,
  ],
  [
    'a principal not filled in',
    policyText(trustStatement({ Principal: { AWS: 'arn:aws:iam::ACCOUNT:role/X' } })),
    'unreadable-principal',
    /ACCOUNT/,
  ],
  [
    'the ID of a deleted role',
    policyText(trustStatement({ Principal: { AWS: 'AROAJQABLZS4A3QDU576Q' } })),
    'unreadable-principal',
    /deleted/,
  ],
  ['any action', policyText(trustStatement({ Action: '*' })), 'other-actions', /\*/],
  [
    'any STS action',
    policyText(trustStatement({ Action: ['sts:AssumeRole', 'sts:*'] })),
    'other-actions',
    /sts:\*/,
  ],
  [
    'session tags',
    policyText(trustStatement({ Action: ['sts:AssumeRole', 'sts:TagSession'] })),
    'other-actions',
    /sts:TagSession, which lets Iru put tags/,
  ],
  [
    'a source identity',
    policyText(trustStatement({ Action: ['sts:SetSourceIdentity', 'sts:AssumeRole'] })),
    'other-actions',
    /source identity/,
  ],
  [
    'SAML sign-in',
    policyText(trustStatement({ Action: 'sts:AssumeRoleWithSAML' })),
    'other-actions',
    /SAML/,
  ],
  [
    'all actions but one',
    policyText(trustStatement({ Action: undefined, NotAction: 'sts:TagSession' })),
    'other-actions',
    /NotAction/,
  ],
  [
    'a policy that only denies',
    policyText(trustStatement({ Effect: 'Deny' })),
    'other-actions',
    /does not allow sts:AssumeRole/,
  ],
];

for (const [what, text, code, says] of refused) {
  test(`refuses ${what}`, () => {
    expect(expectProblem(findTrustPolicy([text]), code)).toMatch(says);
  });
}

const warned: [what: string, text: string, code: string, says: RegExp][] = [
  [
    'another principal',
    policyText(trustStatement({ Principal: { AWS: '210987654321' } })),
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
    policyText(trustStatement(), trustStatement({ Effect: 'Deny', Principal: '*' })),
    'deny-statement',
    /denies/,
  ],
];

for (const [what, text, code, says] of warned) {
  test(`warns of ${what} and keeps it`, () => {
    const read = unwrap(findTrustPolicy([text]));
    expect(read.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(inEnglish(read.warnings[0]?.text ?? [])).toMatch(says);
    expect(JSON.parse(read.json)).toEqual(JSON.parse(text));
  });
}
