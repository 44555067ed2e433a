import { redact } from './redact.ts';

/**
 * The page's address without what names a customer: no query, no tenant's subdomain, no role's
 * name in the console's route. An unknown host is kept: it is what such a report is for.
 */
export function pageAddress({ protocol, host, pathname, hash }: Location): string {
  const kept = host.replace(/^.+(?=\.(?:iru\.com|kandji\.io)$)/, '‹tenant›');
  const route = decoded(hash.split('?')[0] ?? '').replace(/(\/details\/)[^/]+/, '$1‹name›');
  return `${redact(`${protocol}//${kept}${decoded(pathname)}`)} ${redact(route)}`.trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
