import { expectStatus } from '../../../driver/panel.ts';
import { awsOf, type Side } from '../side.ts';
import type { World } from '../world.ts';

/** Presses Fill this page in a tab that the extension does not know any more, for the right setup. */
export async function bindAgain({ told }: World, side: Side): Promise<void> {
  const aws = awsOf(side);
  await expectStatus(aws, /This form can be filled/);
  await aws.select('Which connection is this form for?', side.setupId);
  await aws.click({ role: 'button', name: 'Fill this page' });
  told.push('asks for which setup: Fill this page');
}
