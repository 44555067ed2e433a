import { type Side, wizardOf } from '../side.ts';
import type { MatrixStage } from '../stage.ts';
import type { World } from '../world.ts';

/** The console, or the sign-in before it, in a tab that the extension has opened. */
const opened = /^(?!.*[?&6]of(=|%3D))https:\/\/[^/]*(signin\.aws|console\.aws)/;

type Button = 'Create role in AWS' | 'Show the AWS tab';

/** Presses the wizard's button for AWS, which shows the AWS tab, or opens one where there is none. */
export async function showAws({ driver }: World, side: Side, button: Button): Promise<void> {
  await wizardOf(side).click({ role: 'button', name: button });
  side.aws ??= await driver.tab(opened);
}

/** Where the stage goes on in AWS: has the wizard open it again. */
export async function openAwsAgain(
  { driver, mine, told }: World,
  stage: MatrixStage,
): Promise<void> {
  const offered = buttonAt(stage);
  if (offered === null) return;
  await told.panelOffers(wizardOf(mine), offered);
  mine.aws ??= await driver.tab(opened);
}

function buttonAt({ name }: MatrixStage): Button | null {
  switch (name) {
    case 'role-form-filled':
      return 'Create role in AWS';
    case 'role-created':
      return 'Show the AWS tab';
    default:
      return null;
  }
}
