/**
 * Whether a host name (no port) is one of Iru's, under its former name too, on which a tenant's wizard may
 * be: below its domains, and spelled as the browser's own links spell it.
 */
export function isIruHost(host: string): boolean {
  return /\.(iru\.com|kandji\.io)$/.test(host);
}
