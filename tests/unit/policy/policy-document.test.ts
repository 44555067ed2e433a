import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { arbitraryPolicy } from './arbitrary-policy.ts';
import { anyText } from './arbitrary-text.ts';
import { expectProblem, isSound, unwrap } from './problems.ts';

test('brings a policy into its normal form', () => {
  const text = `{
    "Statement": {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "sts:AssumeRole",
      "Condition": { "Bool": { "aws:SecureTransport": true }, "NumericLessThan": { "aws:MultiFactorAuthAge": [60, "90"] } }
    }
  }`;
  expect(unwrap(parsePolicyDocument(text))).toEqual({
    Version: '2008-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: ['*'] },
        Action: ['sts:AssumeRole'],
        Condition: {
          Bool: { 'aws:SecureTransport': ['true'] },
          NumericLessThan: { 'aws:MultiFactorAuthAge': ['60', '90'] },
        },
      },
    ],
  });
});

test('takes a byte order mark and no-break spaces used as indentation', () => {
  const text = '\ufeff{\u00a0\u00a0"Statement":\u00a0{"Effect":"Allow","Action":"s3:Get\u00a0x"}}';
  expect(unwrap(parsePolicyDocument(text)).Statement[0]?.Action).toEqual(['s3:Get\u00a0x']);
});

const one = (inside: string) => `{"Statement":[{"Effect":"Allow","Action":"a:b"${inside}}]}`;

const refused: [what: string, text: string, code: string, says: RegExp][] = [
  ['no text', ' \n', 'empty', /no text/],
  ['a huge text', ' '.repeat(500_001), 'too-long', /500001 characters/],
  ['deep nesting', '['.repeat(50_000), 'too-deep', /nested/],
  ['a policy cut off', '{"Statement":[{"Effect":', 'cut-off', /only part of it/],
  ['a string cut off', '{"Statement', 'cut-off', /closing quotation mark/],
  ['two policies in a row', `${one('')}\n${one('')}`, 'text-after-json', /line 2, column 1/],
  ['smart quotes', '{“Statement”: 1}', 'smart-quotes', /\(“\).*line 1, column 2/],
  ['single quotes', "{'Statement': 1}", 'single-quotes', /single/],
  ['a line comment', '{\n  // who\n  "Statement": 1}', 'comment', /line 2, column 3/],
  ['a block comment', '{"Statement": /* who */ 1}', 'comment', /comment/],
  ['a comma before }', '{"Statement": 1,\n}', 'trailing-comma', /closing }.*line 2, column 1/],
  ['a comma before ]', '{"Statement": [1,]}', 'trailing-comma', /closing \]/],
  ['a missing comma', '{"Version":"2012-10-17" "Statement":1}', 'not-json', /“"”/],
  ['dots for what was left out', '{"Statement": [ ... ]}', 'shortened', /dots/],
  ['a bracket of the wrong kind', '{"Statement": [1, 2}', 'not-json', /“}”/],
  ['an invisible character', '{"Statement":\u200b1}', 'not-json', /zero-width space \(U\+200B\)/],
  ['a wrapped line', '{"State\nment":1}', 'control-character', /line break/],
  ['an unknown escape', '{"\\x":1}', 'not-json', /backslash/],
  ['a broken escape', '{"\\u12g4":1}', 'not-json', /hexadecimal/],
  ['half a character, escaped', '{"\\ud83d":1}', 'lone-surrogate', /half of a character/],
  ['half a character, raw', '{"\ud83d":1}', 'lone-surrogate', /half of a character/],
  ['an odd number', '{"Statement": 01}', 'not-json', /“01”/],
  [
    'a number that would be rounded',
    one(',"Condition":{"N":{"a:b":12345678901234567}}'),
    'number-too-long',
    /more digits/,
  ],
  [
    'a number beyond all bounds',
    one(',"Condition":{"N":{"a:b":1e999}}'),
    'number-too-long',
    /1e999/,
  ],
  ['a key twice', one(',"Action":"c:d"'), 'duplicate-key', /“Action” stands twice/],
  [
    'a key twice, once escaped',
    one(',"\\u0041ction":"c:d"'),
    'duplicate-key',
    /“Action” stands twice/,
  ],
  [
    'a condition key twice but for case',
    one(',"Condition":{"StringEquals":{"a:B":"1","A:b":"2"}}'),
    'not-a-policy',
    /a:b twice under StringEquals/,
  ],
  ['__proto__', one(',"Condition":{"__proto__":{"a:b":"1"}}'), 'forbidden-key', /__proto__/],
  ['no object', '"policy"', 'not-a-policy', /not a policy/],
  ['no statement', '{"Version":"2012-10-17"}', 'not-a-policy', /Statement is missing/],
  ['an empty list of statements', '{"Statement":[]}', 'not-a-policy', /Statement/],
  [
    'an unknown version',
    '{"Version":"2012-10-18","Statement":[]}',
    'not-a-policy',
    /Version must be 2008-10-17 or 2012-10-17/,
  ],
  ['lower-case elements', '{"statement":[]}', 'not-a-policy', /“statement”.*Write it Statement/],
  [
    'an unknown element',
    one(',"Comment":"x"'),
    'not-a-policy',
    /Statement 1 has an element “Comment”/,
  ],
  [
    'a lower-case effect',
    '{"Statement":[{"Effect":"allow","Action":"a:b"}]}',
    'not-a-policy',
    /Statement 1 › Effect must be Allow or Deny/,
  ],
  [
    'no effect',
    '{"Statement":[{"Action":"a:b"}]}',
    'not-a-policy',
    /Statement 1 › Effect is missing/,
  ],
  ['no action', '{"Statement":[{"Effect":"Allow"}]}', 'not-a-policy', /Statement 1 has no Action/],
  [
    'an action that is a number',
    '{"Statement":[{"Effect":"Allow","Action":1}]}',
    'not-a-policy',
    /Statement 1 › Action holds/,
  ],
  [
    'a principal that is a bare text',
    one(',"Principal":"753695775620"'),
    'not-a-policy',
    /Statement 1 › Principal holds/,
  ],
  [
    'an account ID as a number',
    one(',"Principal":{"AWS":753695775620}'),
    'not-a-policy',
    /Principal › AWS holds/,
  ],
  [
    'an unknown kind of principal',
    one(',"Principal":{"aws":"*"}'),
    'not-a-policy',
    /“aws”.*Write it AWS/,
  ],
  [
    'Action beside NotAction',
    one(',"NotAction":"c:d"'),
    'not-a-policy',
    /both Action and NotAction/,
  ],
  [
    'Principal beside NotPrincipal',
    one(',"Principal":"*","NotPrincipal":"*"'),
    'not-a-policy',
    /both Principal/,
  ],
  [
    'a condition without keys',
    one(',"Condition":{"StringEquals":"x"}'),
    'not-a-policy',
    /Condition › StringEquals holds/,
  ],
];

for (const [what, text, code, says] of refused) {
  test(`refuses ${what}`, () => {
    expect(expectProblem(parsePolicyDocument(text), code)).toMatch(says);
  });
}

test('keys named like members of every object do no harm', () => {
  const text = one(',"Condition":{"constructor":{"toString":"x"}}');
  const [statement] = unwrap(parsePolicyDocument(text)).Statement;
  expect(Object.entries(statement?.Condition ?? {})).toEqual([
    ['constructor', { toString: ['x'] }],
  ]);
});

test('reads every policy, and reading its normal form changes nothing', () => {
  fc.assert(
    fc.property(arbitraryPolicy, (policy) => {
      const document = unwrap(parsePolicyDocument(JSON.stringify(policy, null, 1)));
      return isDeepStrictEqual(unwrap(parsePolicyDocument(JSON.stringify(document))), document);
    }),
  );
});

test('never throws, whatever is cut from or put into a policy', () => {
  const position = fc.nat({ max: 400 });
  const piece = anyText(3);
  fc.assert(
    fc.property(arbitraryPolicy, position, position, piece, (...[policy, from, length, put]) => {
      const text = JSON.stringify(policy);
      return isSound(parsePolicyDocument(text.slice(0, from) + put + text.slice(from + length)));
    }),
  );
});
