import { partitionOfConsoleHost } from '../../src/policy/console-host.ts';

/**
 * The origin that may be allowed as a wizard, or null: Iru's own hosts need no permission, the AWS
 * console is no wizard, and a port cannot be told in a Firefox match pattern. Where the organization
 * names hosts, no others than those `only`.
 */
export function hostToAllow(
  url: URL,
  allowed: readonly string[],
  only: readonly string[] | null,
): string | null {
  const { protocol, hostname, port, origin } = url;
  if (protocol !== 'https:' || port !== '') return null;
  if (only !== null && !only.includes(hostname)) return null;
  if (isIruHost(hostname)) return null;
  if (partitionOfConsoleHost(hostname) !== null || allowed.includes(origin)) return null;
  return origin;
}

export function isIruHost(hostname: string): boolean {
  return /(^|\.)(iru\.com|kandji\.io)$/.test(hostname);
}
