import { publicKeyHash } from '../replicas/certificate.ts';
import { hostResolverRules } from '../replicas/host-resolver-rules.ts';

/** Chromium with one unpacked extension, or none, and the replicas at `port` for the real hosts. */
export function chromiumArguments(extension: string | null, port: number): string[] {
  return [
    ...(extension === null
      ? []
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    `--host-resolver-rules=${hostResolverRules(port)}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
  ];
}

/** What Playwright starts Chromium with that would let every pop-up through: people's browsers block them. */
export const popUpsLetThrough = '--disable-popup-blocking';

/** Chromium caches nothing that comes with an error of the certificate, ignored or not: this makes it none. */
export async function trustForCache(): Promise<string> {
  return `--ignore-certificate-errors-spki-list=${await publicKeyHash()}`;
}
