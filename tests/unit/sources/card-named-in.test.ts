import { expect, test } from '@playwright/test';
import { cardNamedIn } from '../../../src/sources/card-named-in.ts';
import { recipes } from '../../../src/sources/index.ts';

const heading = 'Iru is requesting access to external services\nCreate the IAM role in AWS';

test('a wizard that names its source is known by that', () => {
  expect(cardNamedIn(`Connect AWS CloudTrail\n${heading}`)).toBe('AWS CloudTrail');
  expect(cardNamedIn(`${heading}\nAmazon Redshift Serverless`)).toBe('Amazon Redshift Serverless');
  expect(cardNamedIn(`AWS IAM Identity Center (SSO): ${heading}`)).toBe(
    'AWS IAM Identity Center (SSO)',
  );
  expect(cardNamedIn('aws  iam identity center (identity store)')).toBe(
    'AWS IAM Identity Center (Identity Store)',
  );
});

test('each source’s own title is of that source; of the generic one, of none', () => {
  for (const { title, cardName } of recipes) {
    expect(cardNamedIn(`${title} – Iru`)).toBe(cardName);
  }
});

test('what names none, or several, or only parts of words, is no source’s', () => {
  for (const text of [
    '',
    heading,
    'Organizations in Miami use IAM',
    'AWS CloudTrail and Amazon DynamoDB',
    'MyCloudTrails',
  ]) {
    expect(cardNamedIn(text)).toBe('');
  }
});
