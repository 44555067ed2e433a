import type { MatrixStage } from '../stage.ts';
import type { World } from '../world.ts';
import { bindAgain } from './bind-again.ts';

/**
 * Goes on where the extension does not know any more what its tabs are for. Wizards know their setup
 * again by themselves; a console's form asks, and its other pages are left to the admin.
 */
export async function afterLostBindings(world: World, stage: MatrixStage): Promise<void> {
  const { mine, told } = world;
  switch (stage.name) {
    case 'role-form-filled':
    case 'role-created':
      return bindAgain(world, mine);
    default:
      mine.aws = null;
      told.push('the AWS tab is the admin’s own now');
  }
}
