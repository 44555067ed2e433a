import type { Driver } from '../../driver/driver.ts';
import type { MatrixStage, StageName } from './stage.ts';
import type { World } from './world.ts';

/** What may befall an errand. */
export type Fault = {
  name: string;
  /** Where `npm test` has it strike, if anywhere; `npm run faults` takes every stage in both browsers. */
  inNpmTest: { browser: Driver['browserName']; stage: StageName } | null;
  /** The admin's page is to have another one before it in its history. */
  needsHistory?: true;
  /** The second setup is under way too, in a window of its own. */
  needsTwoWindows?: true;
  /** The browser forgets `storage.session`, and with it the credentials. */
  endsSession?: true;
  strike(world: World, stage: MatrixStage): Promise<void>;
  /** What the admin does, as the extension tells, before the errand goes on; nothing where it just does. */
  wayOn?(world: World, stage: MatrixStage): Promise<void>;
  /** Where the admin may be told while the errand goes on, and mends it then. */
  meanwhile?(world: World, hasGoneOn: () => boolean): Promise<void>;
  /** What must hold in the end besides what holds for every fault. */
  check?(world: World, stage: MatrixStage): Promise<void>;
};
