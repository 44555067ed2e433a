import { expect, test } from '@playwright/test';
import { foundIn, tracesOf } from '../../browser/secrets/traces.ts';

const credential = {
  accessKeyId: 'ASIAQWERTYUIOPASDFGH',
  secretAccessKey: 'abcdefghij+KLMNOPQRST/0123456789abcdefghi',
  sessionToken: `IQoJb3JpZ2luX2Vj${'AbCd+/12'.repeat(20)}`,
  expiresAt: null,
  identity: { kind: 'user', userArn: 'arn:aws:iam::111122223333:user/x' },
} as const;
const traces = tracesOf(credential);
const text = Object.values(credential).slice(0, 3).join(' ');

const ways: Record<string, string> = {
  'as it is': text,
  'percent-encoded': encodeURIComponent(text),
  'as UTF-16': Buffer.from(text, 'utf16le').toString('latin1'),
  'as UTF-16, from an odd place on': `x${Buffer.from(text, 'utf16le').toString('latin1')}`,
};

for (const [way, content] of Object.entries(ways)) {
  test(`each part of the credentials is found ${way}`, () => {
    const parts = ['access key ID', 'secret', 'session token'];
    expect(foundIn({ place: content }, traces)).toEqual(parts.map((part) => `${part} in place`));
  });
}

test('nothing is found where nothing is', () => {
  expect(foundIn({ place: 'IQoJb3JpZ2luX2Vj and ASIA' }, traces)).toEqual([]);
});
