import type { Guide } from '../../src/setup/guide.ts';
import { words } from '../../src/texts/translate.ts';

/** The source as its card in Iru names it, as far as it is known. */
export function titleOf({ sourceTitle }: Guide): string {
  return sourceTitle || words('awsSource');
}
