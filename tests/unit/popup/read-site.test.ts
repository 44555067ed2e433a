import { expect, test } from '@playwright/test';
import { readSite } from '../../../popup/wizard-hosts/read-site.ts';

const allowed = ['https://allowed.example.com'];
const rows: [typed: string, only: string[] | null, read: string][] = [
  ['https://connect.example.com/s/1?x=y', null, 'https://connect.example.com'],
  [' connect.example.com ', null, 'https://connect.example.com'],
  ['connect.example.com/wizard', null, 'https://connect.example.com'],
  ['connect', null, 'no-address'],
  ['', null, 'no-address'],
  ['the wizard', null, 'no-address'],
  ['http://connect.example.com', null, 'no-https'],
  ['https://connect.example.com:8443', null, 'port'],
  ['https://console.aws.amazon.com/iam', null, 'aws'],
  ['sts.amazonaws.com', null, 'aws'],
  ['acme.iru.com', null, 'not-needed'],
  ['https://docs.iru.com./x', null, 'not-needed'],
  ['allowed.example.com', null, 'not-needed'],
  ['connect.example.com', ['other.example.com'], 'not-needed'],
  ['connect.example.com', ['connect.example.com'], 'https://connect.example.com'],
];
for (const [typed, only, read] of rows) {
  test(`“${typed}”${only ? `, of ${only} only` : ''}: ${read}`, () => {
    const site = readSite(typed, allowed, only);
    expect(site.ok ? site.value : site.problem.code).toBe(read);
  });
}
