import { expect } from '@playwright/test';
import { poll } from '../../driver/poll.ts';
import { store } from '../popup-seed.ts';
import { expectNoTraces, keepSome } from './credentials.ts';
import type { Fault } from './fault.ts';
import { loadSide, openTabs } from './open-side.ts';
import { setupAt } from './seed.ts';
import type { Side } from './side.ts';
import type { MatrixStage } from './stage.ts';
import { stages } from './stages/index.ts';
import { storedSetup } from './stored.ts';
import type { World } from './world.ts';

/**
 * One cell of the matrix: an errand is at a stage, a fault strikes, and the errand goes on, with what
 * the admin was told first. Nothing may be lost, filled over, or mixed up with the other setup, and
 * credentials stay where they may be. `toTheEnd`, it goes on until it is connected.
 */
export async function runCell(
  world: World,
  fault: Fault,
  stage: MatrixStage,
  { toTheEnd }: { toTheEnd: boolean },
): Promise<void> {
  const { replicas, mine, other } = world;
  const sides = [mine, other];
  const acting = fault.needsTwoWindows ? sides : [mine];
  const roles = sides.flatMap((side) => stage.role(side) ?? []);
  const signIn = { enabled: stage.name === 'wizard-seen', returnTo: 'full' } as const;
  replicas.console.reset({ roles, signIn: { ...replicas.console.settings.signIn, ...signIn } });
  await store(world.driver, ...sides.map((side) => setupAt(stage, side)));
  for (const side of acting) await openTabs(world.driver, side, stage, side === other);
  for (const side of acting) await loadSide(side, stage, fault.needsHistory ?? false);
  const otherBefore = await storedSetup(world.driver, other.setupId);

  const traces = await keepSome(world);

  await fault.strike(world, stage);
  world.letIruAnswer();
  await fault.wayOn?.(world, stage);
  if (stage.role(mine) !== null) await expectArnKept(world, mine);
  let hasGoneOn = false;
  const goOn = async () => {
    await Promise.all(acting.map((side) => stage.goOn(world, side)));
    if (toTheEnd) await Promise.all(acting.map((side) => walkOn(world, side, stage)));
    hasGoneOn = true;
  };
  await Promise.all([goOn(), fault.meanwhile?.(world, () => hasGoneOn)]);

  if (stage.role(mine) !== null) await expectArnKept(world, mine);
  await fault.check?.(world, stage);
  await expectNoTraces(world, traces, fault);
  expect(replicas.console.untrustedClicks).toEqual([]);
  expect(replicas.iru.untrustedClicks).toEqual([]);
  if (acting.includes(other)) return;
  expect(await storedSetup(world.driver, other.setupId)).toEqual(otherBefore);
  expect(other.session.submittedArns).toEqual([]);
  expect(other.session.arnFieldValue).toBe('');
}

/** Goes through the stages that come after, until the setup is connected. */
async function walkOn(world: World, side: Side, after: MatrixStage): Promise<void> {
  for (const stage of stages.slice(stages.indexOf(after) + 1)) {
    if (stage.name === 'submitted') break; // where the stage before has ended too
    await stage.comeTo?.(side);
    await stage.goOn(world, side);
  }
  const stored = async () => (await storedSetup(world.driver, side.setupId))?.stage;
  await poll(stored, { message: 'the stage in the end' }).toBe('connected');
}

async function expectArnKept({ driver }: World, side: Side): Promise<void> {
  await poll(async () => (await storedSetup(driver, side.setupId))?.role.arn, {
    message: 'the ARN kept',
  }).toBe(side.arn);
}
