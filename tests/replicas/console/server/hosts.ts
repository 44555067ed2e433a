import type { ConsoleSettings } from '../settings.ts';
import { partitions } from '../shared/partitions.ts';

export const portalHost = 'd-1234567890.awsapps.com';

/** A foreign host that looks like the console's; it serves the console's pages. */
export const lookAlikeHost = 'console.aws.amazon.com.evil.test';

export function isConsoleHost(host: string): boolean {
  if (host === lookAlikeHost) return true;
  const domains = Object.values(partitions).map(({ domain }) => `console.${domain}`);
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

export function isSignInHost(host: string): boolean {
  const hosts = Object.values(partitions).map(({ signIn }) => signIn);
  return hosts.some((signIn) => host === signIn || host.endsWith(`.${signIn}`));
}

/** The host on which this session's console is served, for example us-east-1.console.aws.amazon.com. */
export function sessionHost(settings: ConsoleSettings): string {
  const { domain, region } = partitions[settings.partition];
  const { hostPrefix, signIn, awsAccountId } = settings;
  const multiSession = signIn.enabled && signIn.multiSession;
  const prefix = hostPrefix ?? (multiSession ? `${awsAccountId}-k3x9q2ab` : undefined);
  return `${prefix === undefined ? '' : `${prefix}.`}${region}.console.${domain}`;
}
