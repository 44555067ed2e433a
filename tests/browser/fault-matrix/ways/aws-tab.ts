import { type Side, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import type { World } from '../world.ts';

/** The console, or the sign-in before it, in a tab that the extension has opened. */
const opened = /^(?!.*[?&6]of(=|%3D))https:\/\/[^/]*(signin\.aws|console\.aws)/;

/** Presses the wizard's button for AWS, which shows the AWS tab, or opens one where there is none. */
export async function showAws(
  { driver }: World,
  side: Side,
  button: 'Create role in AWS' | 'Show the AWS tab',
): Promise<void> {
  await wizardOf(side).click({ role: 'button', name: button });
  side.aws ??= await driver.tab(opened);
}

/** Where the stage goes on in AWS: has the wizard open it again. */
export async function openAwsAgain(world: World, stage: MatrixStage): Promise<void> {
  const { mine, told } = world;
  switch (stage.name) {
    case 'role-form-filled':
      await showAws(world, mine, 'Create role in AWS');
      told.push('Create role in AWS');
      break;
    case 'role-created':
      await showAws(world, mine, 'Show the AWS tab');
      told.push('Show the AWS tab');
      break;
  }
}
