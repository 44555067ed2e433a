import { present } from './present.ts';

/** The text of a policy, which IAM encodes as it would stand in an address (RFC 3986). */
export function decoded(document: string | undefined): string {
  return decodeURIComponent(present(document));
}
