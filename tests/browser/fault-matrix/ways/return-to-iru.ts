import type { Driver } from '../../../driver/driver.ts';
import { awsOf, type Side } from '../side.ts';

/** Presses Return to Iru in the AWS tab, which shows the wizard, or opens it again where it was closed. */
export async function returnToIru(driver: Driver, side: Side): Promise<void> {
  await awsOf(side).click({ role: 'button', name: 'Return to Iru' });
  side.wizard ??= await driver.tab(new RegExp(`/connect/${side.session.id}$`));
}
