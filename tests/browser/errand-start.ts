import type { Driver, Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { openWizard } from './errand.ts';

export const ssoCard = 'AWS IAM Identity Center (SSO)';

/** An SSO errand as far as the create-role form, its first step filled. */
export async function startSso(driver: Driver): Promise<{ wizard: Tab; aws: Tab }> {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  const aws = await driver.tab(/#\/roles\/create/);
  await expectStatus(aws, /trust policy is in the editor/);
  return { wizard, aws };
}
