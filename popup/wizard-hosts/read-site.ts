import { fail, type Result, succeed } from '../../src/policy/problem.ts';
import { hostToAllow, isAwsHost, isCoveredForIru } from '../../src/settings/host-to-allow.ts';
import { say } from '../../src/texts/text.ts';

/** The origin of a typed address that may be allowed as a wizard, or why it may not. */
export function readSite(
  typed: string,
  allowed: readonly string[],
  only: readonly string[] | null,
): Result<string> {
  const text = typed.trim();
  const address = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text) ? `https://${text}` : text;
  if (!URL.canParse(address)) return fail('no-address', say('siteNoAddress'));
  const url = new URL(address);
  const origin = hostToAllow(url, allowed, only);
  if (origin !== null) return succeed(origin);
  const { protocol, hostname: host, port } = url;
  if (host === '') return fail('no-address', say('siteNoAddress'));
  if (protocol !== 'https:') return fail('no-https', say('siteNeedsHttps'));
  if (port !== '') return fail('port', say('siteHasPort'));
  if (isAwsHost(host)) return fail('aws', say('siteIsAws', { host }));
  const works = isCoveredForIru(host) || allowed.includes(url.origin);
  return fail('not-needed', say(works ? 'siteAlreadyWorks' : 'siteNotInRules', { host }));
}
