import { awsOf, type Side } from '../side.ts';
import type { World } from '../world.ts';

/** Presses Fill this page in a tab that the extension does not know any more, for the right setup. */
export async function bindAgain({ told }: World, side: Side): Promise<void> {
  const aws = awsOf(side);
  await told.panelSays(aws, /This form can be filled/);
  // The form for a role's policy names the role, and so the setup.
  const isAmbiguous = aws.url().includes('#/roles/create');
  if (isAmbiguous) await aws.select('Which connection is this form for?', side.setupId);
  await told.panelOffers(aws, 'Fill this page');
}
