import { accessibleName } from '../../../src/page/accessible-name.ts';
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
 */
export function findEntityTypes(page: Document): EntityTypes | null {
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const isCustomByName = (radio: HTMLInputElement) =>
    consoleNames.customTrustPolicy.test(accessibleName(radio));
  const known = radios.find(({ value }) => value === 'AWS_ACCOUNT') ?? radios.find(isCustomByName);
  if (known === undefined) return null;
  const all = radios.filter(({ name }) => name === known.name);
  const others = all.filter(({ value }) => !otherTypes.test(value));
  return {
    all,
    custom: all.find(({ value }) => /custom/i.test(value)) ?? all.find(isCustomByName) ?? null,
    left: others.length === 1 ? (others[0] ?? null) : null,
    account: all.find(({ value }) => value === 'AWS_ACCOUNT') ?? null,
  };
}
