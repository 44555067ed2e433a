import { expect } from '@playwright/test';
import type { Tab } from '../../driver/driver.ts';
import { poll } from '../../driver/poll.ts';
import { keepCredentials, signIn } from '../preflight-live/live-world.ts';
import { contentScriptWorlds, listenIn } from '../secrets/content-script-world.ts';
import { everythingIn, keptByExtension, keptCredentials } from '../secrets/places.ts';
import { foundIn, type Trace, tracesOf } from '../secrets/traces.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** Keeps credentials as the popup does, listens to what pages' scripts are sent; how to know them again. */
export async function keepSome({ driver, replicas }: World): Promise<Trace[]> {
  await listenIn(driver);
  const credential = signIn(replicas.aws);
  await keepCredentials(driver, credential);
  return tracesOf(credential);
}

/** Whatever has happened: the credentials are in memory, or gone with it, and nowhere else. */
export async function expectNoTraces(
  { driver, mine, other }: World,
  traces: readonly Trace[],
  { endsSession }: Fault,
): Promise<void> {
  const places: Record<string, string> = await keptByExtension(driver);
  for (const [address, world] of Object.entries(await contentScriptWorlds(driver))) {
    places[`the content script of ${address}`] = JSON.stringify(world);
  }
  const tabs = [mine.wizard, mine.aws, other.wizard, other.aws];
  for (const tab of tabs.filter((each): each is Tab => each !== null)) {
    places[`the page ${tab.url()}`] = await everythingIn(tab);
  }
  expect(foundIn(places, traces)).toEqual([]);
  const inMemory = async () => foundIn({ memory: await keptCredentials(driver) }, traces).length;
  await poll(inMemory, { message: 'parts of the credentials in memory' }).toBe(endsSession ? 0 : 3);
}
