import type { SetupEvent } from '../../../src/setup/event.ts';
import type { Stage } from '../../../src/setup/stage.ts';
import type { RoleSeed } from '../../replicas/console/replica.ts';
import type { Side } from './side.ts';
import type { World } from './world.ts';

/** From `connected` and `abandoned` no errand goes on: `goOn` ends in the first. */
export type StageName = Exclude<Stage, 'connected' | 'abandoned'>;

/** A stage of the errand: how to get there at once, and how the admin goes on from there. */
export type MatrixStage = {
  name: StageName;
  /** The page that the admin is on. */
  page: 'wizard' | 'aws';
  /** What has happened to the setup by then. */
  events(side: Side): SetupEvent[];
  /** What the console holds by then; null before there is a role. */
  role(side: Side): RoleSeed | null;
  /** The fragment of the AWS tab's address, and of the page before it in its history. */
  awsHash(side: Side): string;
  awsHashBefore(side: Side): string;
  /** Waits until the wizard is there, before the AWS tab is; edits what the admin may have edited. */
  enterWizard(side: Side): Promise<void>;
  /** … and then the AWS tab. */
  enterAws(side: Side): Promise<void>;
  /** From where the stage before has ended to where this one begins; nothing where that is the same. */
  comeTo?(side: Side): Promise<void>;
  /** Goes on to the next stage, by what the panels say. */
  goOn(world: World, side: Side): Promise<void>;
};
