import { advance } from '../setup/advance.ts';
import type { SetupEvent } from '../setup/event.ts';
import { isToWrite } from '../setup/is-to-write.ts';
import type { Setup } from '../setup/setup.ts';
import { isOver } from '../setup/stage.ts';
import { releaseTabs } from './keep-tabs.ts';
import { notifyTabs } from './notify.ts';
import { currentRules } from './rules.ts';
import { findSetup, inTurn, putSetup } from './setups.ts';

/** Moves a setup on and tells its other tabs. Null when it was forgotten meanwhile. */
export function changeSetup(
  id: string,
  event: SetupEvent,
  fromTab?: number,
): Promise<Setup | null> {
  return inTurn(async () => {
    const before = await findSetup(id);
    if (before === null) return null;
    const after = advance(before, event, Date.now(), await currentRules());
    if (!isToWrite(before, after)) return before;
    await putSetup(after);
    await notifyTabs(id, fromTab);
    if (isOver(after.stage)) await releaseTabs(id);
    return after;
  });
}
