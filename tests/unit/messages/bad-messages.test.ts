import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { parseRequest } from '../../../src/messages/request.ts';

const tenMegabytes = 'x'.repeat(10 * 1024 * 1024);
const longestTime = 2_000;

function deep(depth: number): unknown {
  let value: unknown = 'x';
  for (let each = 0; each < depth; each++) value = { key: 'failed', values: { why: value } };
  return value;
}
function circular(): object {
  const value: Record<string, unknown> = { type: 'list-setups' };
  value.self = value;
  return value;
}

const reading = {
  trustPolicy: '{}',
  principal: 'a',
  principalAccountId: '1',
  partition: 'aws',
  externalId: 'b',
  warnings: [],
};
const seen = (change: object) => ({
  type: 'wizard-seen',
  pageNames: '',
  reading: { ...reading, ...change },
});
const warning = (values: unknown) => seen({ warnings: [{ code: 'a', text: [values] }] });
const advance = (event: unknown) => ({ type: 'advance', setupId: 'a', event });

const refused: [what: string, message: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'list-setups'],
  ['a number', 7],
  ['a big number', 7n],
  ['a list', ['list-setups']],
  ['a list with a type', Object.assign([], { kind: 'list-setups' })],
  ['no type', {}],
  ['a type that is none', { type: 'create-everything' }],
  ['a type of the prototype', { type: 'constructor' }],
  ['a type that is no text', { type: ['list-setups'] }],
  ['a type in __proto__ only', JSON.parse('{"__proto__":{"type":"list-setups"}}')],
  ['itself within itself', circular()],
  ['10 MB in a value', seen({ trustPolicy: tenMegabytes })],
  ['2 MB beside what is asked', { type: 'list-setups', more: 'x'.repeat(2_000_000) }],
  ['a trust policy too long', seen({ trustPolicy: 'x'.repeat(200_001) })],
  ['a principal too long', seen({ principal: 'x'.repeat(2_001) })],
  ['an external ID too long', seen({ externalId: 'x'.repeat(2_001) })],
  ['an error too long', advance({ type: 'submit-failed', error: 'x'.repeat(2_001) })],
  ['a role’s name too long', advance({ type: 'role-named', name: 'x'.repeat(2_001) })],
  [
    'an ARN too long',
    advance({ type: 'role-created', arn: 'x'.repeat(2_001), account: null, confirmed: true }),
  ],
  ['a seen policy too long', advance({ type: 'trust-seen', trustPolicy: 'x'.repeat(200_001) })],
  [
    'a policy of the role too long',
    advance({
      type: 'policy-attached',
      policy: { name: 'a', kind: 'inline', json: 'x'.repeat(200_001) },
    }),
  ],
  ['10 MB beside what is asked', { type: 'list-setups', more: tenMegabytes }],
  ['10 MB as a type', { type: tenMegabytes }],
  ['a setup’s ID too long', { type: 'forget', setupId: 'x'.repeat(65) }],
  [
    'an address too long',
    { type: 'console-seen', url: tenMegabytes, account: null, hasLoaded: true },
  ],
  ['a deep value', warning(deep(100_000))],
  [
    'deep lists',
    { type: 'save-settings', settings: JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) },
  ],
  ['a value missing', { type: 'bind-tab' }],
  ['a value of another type', { type: 'bind-tab', setupId: { toString: 'a' } }],
  ['a value in __proto__ only', JSON.parse('{"type":"bind-tab","__proto__":{"setupId":"a"}}')],
  ['a key of a text that is none', warning({ key: '<img src=x>' })],
  ['an event that is none', advance({ type: 'deleted' })],
  ['an event without its values', advance({ type: 'role-created' })],
  ['a grant that is no number', advance({ type: 'grant-chosen', grant: Number.NaN })],
  ['a part of the code that is none', { type: 'load-part', part: '../background' }],
];

for (const [what, message] of refused) {
  test(`a message is refused: ${what}`, () => {
    const started = performance.now();
    expect(parseRequest(message)).toBeNull();
    expect(performance.now() - started).toBeLessThan(longestTime);
  });
}

test('what a message has besides is left behind', () => {
  const message = JSON.parse('{"type":"forget","setupId":"a","more":1,"__proto__":{"more":1}}');
  const request = parseRequest(message);
  expect(request).toEqual({ type: 'forget', setupId: 'a' });
  expect(Object.getPrototypeOf(request)).toBe(Object.prototype);
});

test('whatever is sent, reading it throws nothing', () => {
  const types = ['wizard-seen', 'advance', 'editor', 'save-settings', 'live-facts', 'load-part'];
  const message = fc
    .record({ type: fc.constantFrom(...types) })
    .chain((base) => fc.object({ maxDepth: 4 }).map((more) => ({ ...more, ...base })));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), message), (sent) => {
      expect(() => parseRequest(sent)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

test('the longest values that there can be are taken', () => {
  const trustPolicy = 'x'.repeat(200_000);
  for (const message of [
    seen({ trustPolicy, principal: 'x'.repeat(2_000), externalId: 'x'.repeat(1_224) }),
    advance({ type: 'trust-seen', arn: 'x'.repeat(2_000), trustPolicy }),
    advance({ type: 'submit-failed', error: 'x'.repeat(1_000) }),
  ]) {
    expect(parseRequest(message)).toEqual(message);
  }
});
