import { expect, test } from '@playwright/test';
import { pageAddress } from '../../../content-scripts/page-report/page-address.ts';

const cases: [url: string, address: string][] = [
  ['https://acme.iru.com/compliance/sources', 'https://‹tenant›.iru.com/compliance/sources'],
  ['https://acme.eu.kandji.io/x', 'https://‹tenant›.kandji.io/x'],
  ['https://connect.example.com/s/9f8e7d6c5b4a?token=abc', 'https://connect.example.com/s/‹id›'],
  [
    'https://us-east-1.console.aws.amazon.com/iam/home?region=eu-west-1#/roles/create?policies=x',
    'https://us-east-1.console.aws.amazon.com/iam/home #/roles/create',
  ],
  [
    'https://123456789012-ab12cd34.us-east-1.console.aws.amazon.com/iam/home#/roles/details/AcmeAudit/createPolicy',
    'https://‹session›.us-east-1.console.aws.amazon.com/iam/home #/roles/details/‹name›/createPolicy',
  ],
  [
    'https://console.aws.amazon.com/iam/home#/policies/details/arn%3Aaws%3Aiam%3A%3A123456789012%3Apolicy%2FX?section=permissions',
    'https://console.aws.amazon.com/iam/home #/policies/details/‹name›/X',
  ],
  ['https://connect.example.com/100%', 'https://connect.example.com/100%'],
];
for (const [url, address] of cases) {
  test(`tells of ${url}`, () => {
    expect(pageAddress(new URL(url) as unknown as Location)).toBe(address);
  });
}
