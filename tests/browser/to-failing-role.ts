import type { Tab } from '../driver/driver.ts';
import { expectStatus, readVerdicts } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { bringRole, onlySetup } from './bring-role.ts';
import type { Shared } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { store } from './popup-seed.ts';

/** A wizard with a role that trusts another external ID: a press of Submit Role would be held. */
export async function toFailingRole(
  shared: Shared,
  settings: { isInShadow?: boolean } = {},
): Promise<Tab> {
  const { driver, replicas } = shared;
  const wizard = await openOnlyWizard(shared, settings);
  await expectStatus(wizard, /Trust policy and external ID read/);
  await bringRole(driver, replicas, wizard, 'sso');
  await expectStatus(wizard, /Role ready/);
  const setup = await onlySetup(driver);
  const { trustPolicy, externalId } = setup.wizard;
  const broken = trustPolicy.replaceAll(externalId, 'of-another-connection');
  await store(driver, { ...setup, role: { ...setup.role, trustPolicy: broken } });
  await wizard.reload();
  await poll(async () => Object.values(await readVerdicts(wizard))).toContain('fail');
  return wizard;
}
