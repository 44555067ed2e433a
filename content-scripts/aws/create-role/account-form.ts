import { accessibleName } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { onlyOne } from '../../../src/page/only-one.ts';
import { textInputs } from '../../../src/page/text-inputs.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { consoleNames } from '../console-names.ts';
import { findField } from '../find-field.ts';
import { fieldBroughtBy } from './brought-field.ts';
import { findEntityTypes } from './find-entity-type.ts';

type Input = HTMLInputElement | null;

/** A choice of the form and the text field that comes with it. */
export type FieldOfChoice = { choice: Input; field: Input };

/**
 * “Another AWS account” and its field, chosen where that could be told: by name, else by which of two
 * choices brings a field, as “This account (…)” does not.
 */
export async function findAnotherAccount(
  page: Document,
  ownAccount: string | null,
): Promise<FieldOfChoice> {
  const radios = accountRadios(page);
  const named = onlyOne(radios.filter(isNamed(consoleNames.anotherAccount)));
  const pairs = radios.filter(
    ({ name }) => name !== '' && radios.filter((radio) => radio.name === name).length === 2,
  );
  const isOwn = (radio: HTMLInputElement) =>
    ownAccount !== null && accessibleName(radio).includes(ownAccount);
  const candidates = named ? [named] : pairs.length === 2 ? pairs.filter((r) => !isOwn(r)) : [];
  const chosenFirst = candidates.toSorted((a, b) => Number(b.checked) - Number(a.checked));
  const before = pairs.find(({ checked }) => checked);
  for (const choice of chosenFirst) {
    if (named && !(await choose(choice))) continue;
    const known = findField(textInputs(page), consoleNames.accountId);
    if (named && known) return { choice, field: known };
    const other = onlyOne(pairs.filter((radio) => radio !== choice));
    const unmake = async () => other !== null && choose(other);
    const field = await fieldBroughtBy(page, choice, unmake);
    if (field !== null || named) return { choice, field: known ?? field };
  }
  if (before) await bringBack(before, true, radios, accountRadios(page));
  return { choice: null, field: null };
}

/**
 * “Require external ID” and its field, ticked where that could be told: by name, else the one of two
 * check boxes that brings a field.
 */
export async function findExternalId(page: Document): Promise<FieldOfChoice> {
  const boxes = checkboxes(page);
  const named = onlyOne(boxes.filter(isNamed(consoleNames.requireExternalId)));
  const candidates = named ? [named] : boxes.length === 2 ? boxes : [];
  const chosenFirst = candidates.toSorted((a, b) => Number(b.checked) - Number(a.checked));
  for (const choice of chosenFirst) {
    const wasChecked = choice.checked;
    if (named && !(await choose(choice))) continue;
    const known = findField(textInputs(page), consoleNames.externalId);
    if (named && known) return { choice, field: known };
    const field = await fieldBroughtBy(page, choice, () => choose(choice, false));
    if (field !== null || named) return { choice, field: known ?? field };
    await bringBack(choice, wasChecked, boxes, checkboxes(page));
  }
  return { choice: null, field: null };
}

export function findRequireMfa(page: Document, requireExternalId: Input): Input {
  const boxes = checkboxes(page);
  const named = onlyOne(boxes.filter(isNamed(consoleNames.requireMfa)));
  if (named || boxes.length !== 2 || requireExternalId === null) return named;
  return boxes.find((box) => box !== requireExternalId) ?? null;
}

/** Makes a choice as it was before it was tried, also where the page drew it anew meanwhile. */
async function bringBack(
  choice: HTMLInputElement,
  wasChecked: boolean,
  before: readonly HTMLInputElement[],
  after: readonly HTMLInputElement[],
): Promise<void> {
  const now = choice.isConnected ? choice : after[before.indexOf(choice)];
  if (now) await choose(now, wasChecked);
}

function isNamed(name: RegExp): (control: Element) => boolean {
  return (control) => name.test(accessibleName(control));
}

function accountRadios(page: Document): HTMLInputElement[] {
  const entity = findEntityTypes(page)?.all ?? [];
  return [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => !entity.includes(radio) && isVisible(radio.parentElement ?? radio),
  );
}

function checkboxes(page: Document): HTMLInputElement[] {
  return [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}
