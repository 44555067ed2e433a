import { accessibleName } from '../../../src/page/accessible-name.ts';
import { onlyOne } from '../../../src/page/only-one.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { consoleNames } from '../console-names.ts';

export type EntityTypes = {
  all: HTMLInputElement[];
  custom: HTMLInputElement | null;
  /** The only one that is none of the other types: custom if a policy's editor comes with it. */
  left: HTMLInputElement | null;
  account: HTMLInputElement | null;
};

const otherTypes = /^(aws_service|aws_account|web_identity|saml)/i;

/**
 * The radios of “Trusted entity type”. They are known by their values, which no language changes;
 * the value of the custom one is not published, so it is also sought by name and by what is left.
 * Where a page has a choice twice, both are among `all`, and the choice itself is null.
 */
export function findEntityTypes(page: Document): EntityTypes | null {
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => isVisible(radio.parentElement ?? radio),
  );
  const isCustomByName = (radio: HTMLInputElement) =>
    consoleNames.customTrustPolicy.test(accessibleName(radio));
  const known = whereAny(
    radios.filter(({ value }) => value === 'AWS_ACCOUNT'),
    radios.filter(isCustomByName),
  );
  if (known.length === 0) return null;
  const all = radios.filter((radio) => known.some(({ name }) => name === radio.name));
  const customByValue = all.filter(({ value }) => /custom/i.test(value));
  return {
    all,
    custom: onlyOne(whereAny(customByValue, all.filter(isCustomByName))),
    left: onlyOne(all.filter(({ value }) => !otherTypes.test(value))),
    account: onlyOne(all.filter(({ value }) => value === 'AWS_ACCOUNT')),
  };
}

function whereAny<T>(found: T[], otherwise: T[]): T[] {
  return found.length > 0 ? found : otherwise;
}
