import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { originsFor } from '../../../src/preflight/live/endpoints.ts';
import { hostToAllow, mayBeWizard } from '../../../src/settings/host-to-allow.ts';
import { recipeIds } from '../../../src/sources/recipe.ts';

const cases: [url: string, origin: string | null][] = [
  ['https://connect.example.com/s/1?x=y#z', 'https://connect.example.com'],
  ['https://iru.com.example.com/', 'https://iru.com.example.com'],
  ['https://notiru.com/', 'https://notiru.com'],
  ['https://docs.aws.amazon.com/IAM/', 'https://docs.aws.amazon.com'],
  ['https://console.aws.amazon.com.example.com/', 'https://console.aws.amazon.com.example.com'],
  ['https://iru.com/', null],
  ['https://acme.iru.com/compliance', null],
  ['https://acme.eu.kandji.io/', null],
  ['https://console.aws.amazon.com/iam/home#/roles', null],
  ['https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/', null],
  ['https://us-gov-west-1.console.amazonaws-us-gov.com/', null],
  ['https://any.console.aws.amazon.com/', null],
  ['https://sts.us-east-1.amazonaws.com/', null],
  ['https://docs.iru.com./', null],
  ['https://allowed.example.com/wizard', null],
  ['https://connect.example.com:8443/', null],
  ['http://connect.example.com/', null],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['file:///etc/hosts', null],
];
for (const [url, origin] of cases) {
  test(`${url} ${origin === null ? 'is not offered' : 'may be allowed'}`, () => {
    expect(hostToAllow(new URL(url), ['https://allowed.example.com'], null)).toBe(origin);
  });
}

test('where the organization names hosts, only those may be allowed', () => {
  const only = ['connect.example.com'];
  expect(hostToAllow(new URL('https://connect.example.com/'), [], only)).not.toBeNull();
  expect(hostToAllow(new URL('https://other.example.com/'), [], only)).toBeNull();
  expect(hostToAllow(new URL('https://other.example.com/'), [], [])).toBeNull();
});

test('no host that the extension has for something else may be a wizard’s', () => {
  const file = join(import.meta.dirname, '../../../manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const domains = (manifest.host_permissions as string[]).map((pattern) =>
    pattern.replace(/^https:\/\/\*\.|\/\*$/g, ''),
  );
  const endpoints = recipeIds.flatMap((id) =>
    ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'].flatMap((partition) => originsFor(partition, id)),
  );
  const hosts = [
    ...domains.flatMap((domain) => [domain, `any.${domain}`, `any.${domain}.`]),
    ...endpoints.map((pattern) => new URL(pattern.replace(/\*$/, '')).hostname),
  ];
  expect(hosts.length).toBeGreaterThan(50);
  expect(hosts.filter(mayBeWizard)).toEqual([]);
});
