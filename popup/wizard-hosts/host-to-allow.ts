import { partitionOfConsoleHost } from '../../src/policy/arn.ts';

/**
 * The origin that may be allowed as a wizard, or null: Iru's own hosts need no permission, the AWS
 * console is no wizard, and a port cannot be told in a Firefox match pattern.
 */
export function hostToAllow(url: URL, allowed: readonly string[]): string | null {
  const { protocol, hostname, port, origin } = url;
  if (protocol !== 'https:' || port !== '') return null;
  if (/(^|\.)(iru\.com|kandji\.io)$/.test(hostname)) return null;
  if (partitionOfConsoleHost(hostname) !== null || allowed.includes(origin)) return null;
  return origin;
}
