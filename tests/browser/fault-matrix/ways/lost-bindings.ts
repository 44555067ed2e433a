import type { MatrixStage } from '../stage.ts';
import type { World } from '../world.ts';
import { bindAgain } from './bind-again.ts';
import { goToWizard } from './go-to-wizard.ts';

/**
 * Goes on where the extension does not know any more what its tabs are for. Wizards know their setup
 * again by themselves, and so does who is there; a console's form asks for which setup it is; from its
 * other pages the popup leads on.
 */
export async function afterLostBindings(world: World, stage: MatrixStage): Promise<void> {
  const { mine } = world;
  switch (stage.name) {
    case 'role-form-filled':
    case 'role-created':
      return bindAgain(world, mine);
    case 'policy-attached':
      mine.aws = null;
      return goToWizard(world, mine);
    case 'wizard-seen':
    case 'arn-returned':
    case 'submitted':
      mine.aws = null;
  }
}
