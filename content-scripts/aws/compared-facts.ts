import type { Fact } from '../../src/page/panel/view.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { words } from '../../src/texts/translate.ts';
import type { ConsoleAccount } from './account.ts';
import { toCopy } from './to-copy.ts';

/**
 * What the admin can compare with the pages on every step: the account that the console says, and the
 * wizard's site and external ID, since a wizard opened meanwhile may be another than they have in mind.
 */
export function comparedFacts(
  { origin, externalId }: Pick<Guide, 'origin' | 'externalId'>,
  { id }: ConsoleAccount,
): Fact[] {
  return [
    { label: words('labelSignedIn'), value: id ?? words('notOnPage') },
    { label: words('sideWizard'), value: new URL(origin).host },
    toCopy('labelExternalId', externalId),
  ];
}
