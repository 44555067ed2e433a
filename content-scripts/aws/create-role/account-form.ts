import { accessibleName } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { consoleNames } from '../console-names.ts';
import { findEntityTypes } from './find-entity-type.ts';

/** What the form's two text fields are to hold. */
export type AccountValues = { accountId: string; externalId: string };
export type AccountField = keyof AccountValues;

/** By name, by what it holds already, or as the only one that is not the other. */
export function findField(
  page: Document,
  name: AccountField,
  values: AccountValues,
): HTMLInputElement | null {
  const fields = textInputs(page);
  const known = (which: AccountField) =>
    onlyOne(fields.filter((field) => consoleNames[which].test(accessibleName(field)))) ??
    fields.find(({ value }) => value === values[which]);
  const other = known(name === 'accountId' ? 'externalId' : 'accountId');
  return known(name) ?? onlyOne(fields.filter((field) => field !== other)) ?? null;
}

/**
 * The choices that may be “Another AWS account”, the likeliest first: by name, else the one of two
 * that does not name the account signed in to, as “This account (…)” does.
 */
export function anotherAccounts(page: Document, ownAccount: string | null): HTMLInputElement[] {
  const entity = findEntityTypes(page)?.all ?? [];
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => !entity.includes(radio) && isVisible(radio.parentElement ?? radio),
  );
  const named = radios.find((radio) => consoleNames.anotherAccount.test(accessibleName(radio)));
  if (named) return [named];
  if (radios.length !== 2) return [];
  const isOwn = (radio: HTMLInputElement) =>
    ownAccount !== null && accessibleName(radio).includes(ownAccount);
  return radios.some(isOwn) ? radios.filter((radio) => !isOwn(radio)) : radios.reverse();
}

/** By name, else the check box of the two with which a text field comes and goes. */
export async function findRequireExternalId(
  page: Document,
  externalId: string,
): Promise<HTMLInputElement | null> {
  const boxes = checkboxes(page);
  const named = boxes.find((box) => consoleNames.requireExternalId.test(accessibleName(box)));
  if (named || boxes.length !== 2) return named ?? null;
  const isThere = textInputs(page).some(({ value }) => value === externalId);
  const ticked = onlyOne(boxes.filter(({ checked }) => checked));
  if (isThere && ticked) return ticked;
  for (const box of boxes) {
    const before = { isChecked: box.checked, fields: textInputs(page).length };
    await choose(box, !before.isChecked);
    if (textInputs(page).length !== before.fields) return box;
    await choose(box, before.isChecked);
  }
  return null;
}

export function findRequireMfa(
  page: Document,
  requireExternalId: HTMLInputElement | null,
): HTMLInputElement | null {
  const boxes = checkboxes(page);
  const named = boxes.find((box) => consoleNames.requireMfa.test(accessibleName(box)));
  if (named || boxes.length !== 2 || requireExternalId === null) return named ?? null;
  return boxes.find((box) => box !== requireExternalId) ?? null;
}

function checkboxes(page: Document): HTMLInputElement[] {
  return [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function onlyOne<E>(found: readonly E[]): E | undefined {
  return found.length === 1 ? found[0] : undefined;
}
