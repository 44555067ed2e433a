import { isIruHost } from '../policy/iru-host.ts';

/**
 * The origin that may be allowed as a wizard, or null: Iru's own hosts need no permission, AWS's are no
 * wizards, and a port cannot be told in a Firefox match pattern. Where the organization names hosts,
 * no others than those `only`.
 */
export function hostToAllow(
  url: URL,
  allowed: readonly string[],
  only: readonly string[] | null,
): string | null {
  const { protocol, hostname, port, origin } = url;
  if (protocol !== 'https:' || port !== '') return null;
  if (only !== null && !only.includes(hostname)) return null;
  return mayBeWizard(hostname) && !allowed.includes(origin) ? origin : null;
}

/**
 * Whether a host can be a wizard's for the asking. Those of the manifest and of a live preflight were
 * granted for something else: of them the browser would ask nothing.
 */
export function mayBeWizard(hostname: string): boolean {
  return !isCoveredForIru(hostname) && !isAwsHost(hostname);
}

/**
 * The hosts that the manifest's patterns for Iru cover: more than those on which a wizard may be. To the
 * browser a domain is below itself, and to Chromium a host with a dot at its end is the one without.
 */
export function isCoveredForIru(hostname: string): boolean {
  return isIruHost(`.${hostname.replace(/\.$/, '')}`);
}

/** The console's hosts, and those of AWS's API, in every partition. */
export function isAwsHost(hostname: string): boolean {
  return /(^|\.)(console\.aws\.amazon\.com|amazonaws(-us-gov|-eusc)?\.(com|cn|com\.cn|eu))\.?$/.test(
    hostname,
  );
}
