import { advance } from '../../src/setup/advance.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Setup } from '../../src/setup/setup.ts';
import { startSetup } from '../../src/setup/start.ts';
import { recipeById } from '../../src/sources/index.ts';
import type { RecipeId } from '../../src/sources/recipe.ts';
import type { Driver } from '../driver/driver.ts';

export const externalId = '8d0f3c5e-1111-4222-8333-9a7b6c5d4e3f';
export const principal = 'arn:aws:iam::753695775620:role/IruConnect';
export const account = '111122223333';

const statement = {
  Effect: 'Allow',
  Principal: { AWS: principal },
  Action: 'sts:AssumeRole',
  Condition: { StringEquals: { 'sts:ExternalId': externalId } },
};
export const trustPolicy = JSON.stringify(
  { Version: '2012-10-17', Statement: [statement] },
  null,
  2,
);

/** A setup as the background would have stored it after these events; later ones come first. */
export function setupAfter(
  source: RecipeId,
  events: readonly SetupEvent[] = [],
  cardName: string = recipeById(source).cardName,
): Setup {
  const wizard = {
    origin: 'https://acme.iru.com',
    url: 'https://acme.iru.com/connect/of-a-stored-setup',
    trustPolicy,
    principal,
    principalAccountId: '753695775620',
    partition: 'aws',
    externalId,
    warnings: [],
  };
  const now = Date.now();
  const setup = startSetup(source, recipeById(source), cardName, wizard, now);
  return events.reduce((before, event) => advance(before, event, now), setup);
}

export function roleCreated(source: RecipeId): Extract<SetupEvent, { type: 'role-created' }> {
  const arn = roleArn(source);
  return { type: 'role-created', arn, account, confirmed: true };
}

export function roleArn(source: RecipeId): string {
  return `arn:aws:iam::${account}:role/${recipeById(source).roleName}`;
}

/** Writes setups into the extension's storage as the background keeps them. */
export async function store(driver: Driver, ...setups: Setup[]): Promise<void> {
  const records = Object.fromEntries(setups.map((setup) => [`setup/${setup.id}`, setup]));
  await storeRaw(driver, records);
}

export async function storeRaw(driver: Driver, records: Record<string, unknown>): Promise<void> {
  await driver.inExtension((items) => chrome.storage.local.set(items), records);
}

export function storedKeys(driver: Driver): Promise<string[]> {
  return driver.inExtension(async () => Object.keys(await chrome.storage.local.get(null)), null);
}

export async function forgetAll(driver: Driver): Promise<void> {
  await driver.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  }, null);
}
