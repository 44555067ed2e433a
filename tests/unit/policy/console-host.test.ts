import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { partitionOfConsoleHost } from '../../../src/policy/console-host.ts';

const known: [host: string, partition: string][] = [
  ['console.aws.amazon.com', 'aws'],
  ['us-east-1.console.aws.amazon.com', 'aws'],
  ['000000000000-aaaaaaaa.us-east-1.console.aws.amazon.com', 'aws'],
  ['console.amazonaws-us-gov.com', 'aws-us-gov'],
  ['us-gov-west-1.console.amazonaws-us-gov.com', 'aws-us-gov'],
  ['console.amazonaws.cn', 'aws-cn'],
  ['cn-north-1.console.amazonaws.cn', 'aws-cn'],
  ['console.amazonaws-eusc.eu', 'aws-eusc'],
  ['eusc-de-east-1.console.amazonaws-eusc.eu', 'aws-eusc'],
  ['US-EAST-1.CONSOLE.AWS.AMAZON.COM', 'aws'],
];

for (const [host, partition] of known) {
  test(`${host} is in ${partition}`, () => {
    expect(partitionOfConsoleHost(host)).toBe(partition);
  });
}

const foreign = [
  '',
  'aws.amazon.com',
  'signin.aws.amazon.com',
  'health.aws.amazon.com',
  'console.aws.amazon.com.evil.test',
  'evilconsole.aws.amazon.com',
  'evil.console.aws.amazon.com',
  'console.aws.amazon.com.',
  'console.aws.amazon.com:443',
  'console-aws.amazon.com',
  'console.aws-amazon.com',
  'console.constructor',
  '123-aaaaaaaa.us-east-1.console.aws.amazon.com',
  'us-east-1.console.aws.amazon.com@evil.test',
  'https://console.aws.amazon.com',
];

for (const host of foreign) {
  test(`“${host}” is no console`, () => {
    expect(partitionOfConsoleHost(host)).toBeNull();
  });
}

test('anything put before or after a console host makes it foreign', () => {
  const host = fc.constantFrom(...known.map(([each]) => each));
  const extra = fc.stringMatching(/^[a-z.]{1,20}$/);
  fc.assert(
    fc.property(host, extra, (each, more) => {
      const hosts = [each + more, `${more}.${each}`];
      return hosts.every((changed) => partitionOfConsoleHost(changed) === null);
    }),
  );
});
