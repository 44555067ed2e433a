import { expect, test } from '@playwright/test';
import { partitionOfConsoleHost } from '../../../src/policy/console-host.ts';
import { externalIdProblem } from '../../../src/policy/external-id.ts';
import { findTrustPolicy } from '../../../src/policy/find-trust-policy.ts';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { parsePrincipal } from '../../../src/policy/principal.ts';
import { parseRoleArn } from '../../../src/policy/role-arn.ts';
import { policyNameProblem, roleNameProblem } from '../../../src/policy/role-name.ts';
import { externalId, iruRole, policyText, trustStatement } from './example-policies.ts';
import { expectProblem } from './problems.ts';

// What is refused says so in a few words, whatever the size of the input, and soon: the bound is no
// measure of speed, but no expression that backtracks without end stays within it.
const longestText = 700;
const longestTime = 2_000;

function expectShort(refuse: () => string): string {
  const started = performance.now();
  const text = refuse();
  expect(performance.now() - started).toBeLessThan(longestTime);
  expect(text.length).toBeLessThan(longestText);
  expect(text.isWellFormed()).toBe(true);
  return text;
}

const million = 1_000_000;
const tenMegabytes = 10 * 1024 * 1024;
const whole = policyText(trustStatement());
const key = (name: string) => `{"Statement":{"Effect":"Allow","Action":"a:b","${name}":1}}`;
const manyKeys = Array.from({ length: 40_000 }, (_, index) => `"k${index}":1`).join(',');

const policies: [what: string, text: string, code: string, says: RegExp][] = [
  ['10 MB of white space', ' '.repeat(tenMegabytes), 'too-long', /10485760 characters/],
  ['10 MB after a policy', whole.padEnd(tenMegabytes), 'too-long', /10485760 characters/],
  ['10 MB in one string', key('x'.repeat(tenMegabytes)), 'too-long', /than any policy/],
  ['deep lists', '['.repeat(400_000), 'too-deep', /line 1, column 34/],
  ['deep objects', '{"a":'.repeat(90_000), 'too-deep', /nested/],
  ['depth that is closed again', `${'['.repeat(40)}${']'.repeat(40)}`, 'too-deep', /nested/],
  ['a last key of many twice', `{${manyKeys},"k0":1}`, 'duplicate-key', /“k0” stands twice/],
  ['a long key twice', `{"${'k'.repeat(9999)}":1,"${'k'.repeat(9999)}":2}`, 'duplicate-key', /k…”/],
  ['__proto__', '{"__proto__":{"Statement":[]}}', 'forbidden-key', /“__proto__”/],
  ['__proto__, escaped', '{"\\u005f_proto__":{}}', 'forbidden-key', /“__proto__”/],
  ['constructor', '{"constructor":{"prototype":{}}}', 'not-a-policy', /“constructor”/],
  ['two byte order marks', `\ufeff\ufeff${whole}`, 'not-json', /byte order mark \(U\+FEFF\)/],
  ['a byte order mark inside', '{\ufeff"Statement":[]}', 'not-json', /byte order mark/],
  [
    'UTF-16 read as bytes',
    '{\0"\0S\0"\0:\0[\0]\0}\0',
    'not-json',
    /invisible character \(U\+0000\)/,
  ],
  ['a line comment', `// Iru\n${whole}`, 'comment', /line 1, column 1/],
  ['a comment after a value', '{"Statement":1 /* none */}', 'comment', /column 16/],
  ['a comment without end', `{"a":1,/*${'*'.repeat(400_000)}`, 'comment', /comment/],
  ['a comment of a shell', '{\n  # none\n}', 'comment', /line 2, column 3/],
  ['German quotation marks', '{„Statement“: 1}', 'smart-quotes', /\(„\)/],
  ['French quotation marks', '{«Statement»: 1}', 'smart-quotes', /\(«\)/],
  ['a smart quote at the end only', '{"Statement”: 1}', 'cut-off', /closing quotation mark/],
  [
    'fullwidth quotation marks',
    '{＂Statement＂: 1}',
    'not-json',
    /“＂” \(U\+FF02, looks like “"”\)/,
  ],
  ['a high surrogate', '{"a":"\ud83d"}', 'lone-surrogate', /half of a character/],
  ['a low surrogate', '{"a":"\ude00"}', 'lone-surrogate', /half of a character/],
  ['surrogates turned round', '{"a":"\\ude00\\ud83d"}', 'lone-surrogate', /half of a character/],
  ['a surrogate between values', '{"a":\ud83d}', 'not-json', /invisible character \(U\+D83D\)/],
  ['a long number', `[${'9'.repeat(400_000)}]`, 'number-too-long', /9… has more digits/],
  ['digits and signs', `[${'1-'.repeat(200_000)}]`, 'not-json', /is not a number/],
  ['a string without end', `{"a":"${'\\\\'.repeat(200_000)}`, 'cut-off', /closing quotation mark/],
  ['a long unknown element', key('😀'.repeat(100_000)), 'not-a-policy', /“(?:😀)+…”/],
  [
    'an element with a Cyrillic letter',
    key('\u0421ondition'),
    'not-a-policy',
    /Write it Condition/,
  ],
  ['a key turned round', key('\u202eelpicnirP'), 'not-a-policy', /does not know/],
];

for (const [what, text, code, says] of policies) {
  test(`a policy: ${what}`, () => {
    expect(expectShort(() => expectProblem(parsePolicyDocument(text), code))).toMatch(says);
  });
}

test('no key of a policy reaches the prototype of objects', () => {
  parsePolicyDocument('{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}');
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

test('a byte order mark before a policy does no harm', () => {
  expect(parsePolicyDocument(`\ufeff${whole}`).ok).toBe(true);
});

const withId = (id: unknown) =>
  policyText(trustStatement({ Condition: { StringEquals: { 'sts:ExternalId': id } } }));
const manyAccounts = Array.from({ length: 300 }, (_, index) => `${111122220000 + index}`);
const longKey = `aws:PrincipalTag/${'x'.repeat(5_000)}`;

const wizards: [what: string, candidates: string[], code: string, says: RegExp][] = [
  ['10 MB', [`Statement ${'{'.repeat(tenMegabytes)}`], 'not-json', /1048577\d characters/],
  [
    'many texts that differ',
    manyAccounts.map((id) => `{"Statement": ${id}`),
    'not-json',
    /cannot be read/,
  ],
  ['many policies that differ', manyAccounts.map(withId), 'several-policies', /several/],
  ['a trust policy too long for IAM', [withId('x'.repeat(9_000))], 'too-long', /than IAM accepts/],
  ['a long external ID', [withId('7'.repeat(1_225))], 'external-id-rule', /1225 characters/],
  ['many external IDs', [withId(manyAccounts)], 'several-external-ids', /300 external IDs/],
  [
    'many principals',
    [policyText(trustStatement({ Principal: { AWS: manyAccounts } }))],
    'several-principals',
    /111122220005 and 294 more/,
  ],
  [
    'a long principal',
    [policyText(trustStatement({ Principal: { AWS: `${iruRole}${'x'.repeat(3_000)}` } }))],
    'unreadable-principal',
    /xx…”/,
  ],
  [
    'many other principals',
    [policyText(trustStatement({ Principal: { Service: manyAccounts } }))],
    'other-principal',
    /and 294 more/,
  ],
];

for (const [what, candidates, code, says] of wizards) {
  test(`a wizard's page: ${what}`, () => {
    expect(expectShort(() => expectProblem(findTrustPolicy(candidates), code))).toMatch(says);
  });
}

test('a warning quotes a long condition in part, and the policy keeps it whole', () => {
  const Condition = { StringEquals: { 'sts:ExternalId': externalId, [longKey]: 'x' } };
  const read = findTrustPolicy([policyText(trustStatement({ Condition }))]);
  expect(read).toMatchObject({ ok: true, value: { warnings: [{ code: 'extra-condition' }] } });
  expect(JSON.stringify(read.ok && read.value.warnings).length).toBeLessThan(1_500);
  expect(read.ok && read.value.json).toContain(longKey);
});

const account = '111122223333';

const arns: [what: string, text: string, code: string, says: RegExp][] = [
  [
    '10 MB',
    `arn:aws:iam::${account}:role/${'x'.repeat(tenMegabytes)}`,
    'arn-too-long',
    /at most 2,048/,
  ],
  ['colons', ':'.repeat(tenMegabytes), 'arn-too-long', /at most 2,048/],
  ['slashes', `arn:aws:iam::${account}:role/${'/'.repeat(600)}A`, 'path-too-long', /601|602/],
  [
    'a byte order mark',
    `\ufeffarn:aws:iam::${account}:role/A`,
    'white-space',
    /begins with .* byte order mark/,
  ],
  ['smart quotes', `“arn:aws:iam::${account}:role/A”`, 'foreign-character', /““” \(U\+201C\)/],
  [
    'half a character',
    `arn:aws:iam::${account}:role/A\ud83d`,
    'white-space',
    /ends with .* \(U\+D83D\)/,
  ],
  [
    'a text turned round',
    `arn:aws:iam::${account}:role/\u202eA`,
    'white-space',
    /text direction mark/,
  ],
  ['a long partition', `arn:aws${'-a'.repeat(900)}:iam::${account}:role/A`, 'partition', /…”/],
  ['a long region', `arn:aws:iam:${'a'.repeat(1_900)}:${account}:role/A`, 'region-in-arn', /…”/],
  ['a long account ID', `arn:aws:iam::${'1'.repeat(1_900)}:role/A`, 'account-id', /…”/],
  ['a long service', `arn:aws:${'s'.repeat(1_900)}::${account}:role/A`, 'other-service', /…”/],
  ['a long kind', `arn:aws:iam::${account}:${'k'.repeat(1_900)}/A`, 'not-a-role', /…”/],
  [
    'a long session',
    `arn:aws:sts::${account}:assumed-role/${'r'.repeat(1_900)}/s`,
    'assumed-role-session',
    /r…;/,
  ],
];

for (const [what, text, code, says] of arns) {
  test(`a role's ARN: ${what}`, () => {
    expect(expectShort(() => expectProblem(parseRoleArn(text), code))).toMatch(says);
  });
}

const hostile = [
  '<',
  '{',
  '[',
  '%',
  '${',
  'x',
  '0',
  '-',
  'a-',
  'aa-a',
  'arn:',
  'REPLACEWITH',
  '\ud83d',
  '😀',
];

for (const piece of hostile) {
  test(`a million times “${piece}” is no name, no ID, no principal and no host`, () => {
    const text = piece.repeat(million);
    const started = performance.now();
    expect(externalIdProblem(text)).not.toBeNull();
    expect(roleNameProblem(text)).not.toBeNull();
    expect(policyNameProblem(text)).not.toBeNull();
    expectProblem(parsePrincipal(text), 'unreadable-principal');
    expect(partitionOfConsoleHost(`${text}.console.aws.amazon.com`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(longestTime);
  });
}
