import { tabsOf, unbind } from './bindings.ts';
import { notifyForgotten } from './notify.ts';
import { cancelPreflight } from './preflight/end-run.ts';
import { removeLiveFacts } from './preflight/live-facts-store.ts';
import { inTurn, removeSetup } from './setups.ts';

/** Forgets a setup at the admin's wish; its pages drop their panels. */
export async function forgetSetup(id: string): Promise<null> {
  await cancelPreflight(id);
  await removeLiveFacts(id);
  await inTurn(() => removeSetup(id));
  await notifyForgotten(id);
  for (const tabId of await tabsOf(id)) await unbind(tabId);
  return null;
}
