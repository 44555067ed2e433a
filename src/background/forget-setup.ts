import { tabsOf, unbind } from './bindings.ts';
import { notifyForgotten } from './notify.ts';
import { inTurn, removeSetup } from './setups.ts';

/** Forgets a setup at the admin's wish; its pages drop their panels. */
export async function forgetSetup(id: string): Promise<null> {
  await inTurn(() => removeSetup(id));
  await notifyForgotten(id);
  for (const tabId of await tabsOf(id)) await unbind(tabId);
  return null;
}
