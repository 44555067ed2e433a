import type { Setup } from '../setup/setup.ts';

/** In characters: no page is to fill the storage by its address. */
const atMost = 8_000;

/** The address of a wizard's page, as it is kept and known again. */
export const storedAddress = (url = ''): string => url.slice(0, atMost);

/** Where to open the wizard anew: its site, where the address was too long to be kept whole. */
export function addressToOpen({ wizard: { url, origin } }: Setup): string {
  return url.length < atMost ? url : origin;
}
