import { allSetups, removeSetup } from './setups.ts';

/** Setups of one site that nothing was done with: more than a person opens are a page's doing. */
const idleAtMost = 20;

/** Makes room for one more, so that no page fills the storage; the oldest go first. */
export async function forgetIdle(origin: string): Promise<void> {
  const idle = (await allSetups()).filter(
    ({ wizard, stage }) => wizard.origin === origin && stage === 'wizard-seen',
  );
  for (const { id } of idle.slice(idleAtMost - 1)) await removeSetup(id);
}
