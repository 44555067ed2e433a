import { accessibleName } from '../../../src/page/accessible-name.ts';
import { consoleNames } from '../console-names.ts';

export type EntityTypes = {
  all: HTMLInputElement[];
  custom: HTMLInputElement | null;
  account: HTMLInputElement | null;
};

/**
 * The radios of “Trusted entity type”. They are known by their values, which no language changes;
 * the value of the custom one is not published, so it is also sought by name and place.
 */
export function findEntityTypes(page: Document): EntityTypes | null {
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const known =
    radios.find(({ value }) => value === 'AWS_ACCOUNT') ??
    radios.find((radio) => consoleNames.customTrustPolicy.test(accessibleName(radio)));
  if (known === undefined) return null;
  const all = radios.filter(({ name }) => name === known.name);
  const byValue = all.filter(({ value }) => /custom/i.test(value));
  const byName = all.filter((radio) => consoleNames.customTrustPolicy.test(accessibleName(radio)));
  const last = all.length === 5 ? all[4] : undefined;
  return {
    all,
    custom: byValue[0] ?? byName[0] ?? last ?? null,
    account: all.find(({ value }) => value === 'AWS_ACCOUNT') ?? null,
  };
}
