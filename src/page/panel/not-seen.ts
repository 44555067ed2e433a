import { words } from '../../texts/translate.ts';
import type { Alert } from './view.ts';

/** Why a press on a control did not count that the page hid, covered or changed. */
export function notSeenAlert(): Alert {
  return { heading: words('notPressed'), text: words('notPressedText') };
}
