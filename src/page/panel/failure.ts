import { words } from '../../texts/translate.ts';
import type { Alert } from './view.ts';

/** Why something could not be done, and what the admin can do about it. Browsers' own words are known. */
export function failureAlert(why: string): Alert {
  return { heading: words('failed'), text: mendOf(why) };
}

function mendOf(why: string): string {
  if (/quota/i.test(why)) return words('storageFull');
  if (/permission/i.test(why)) return words('accessTaken');
  return words('failedBy', { why });
}
