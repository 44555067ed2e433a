import { advance } from '../../../src/setup/advance.ts';
import type { Driver } from '../../driver/driver.ts';
import { onlySetup } from '../bring-role.ts';
import { roleCreated, store } from '../popup-seed.ts';

/** Leaves the only setup as after the console's part of the errand. Answers with the role's ARN. */
export async function makeRole(driver: Driver): Promise<string> {
  const events = [roleCreated('sso'), { type: 'arn-released' }] as const;
  const setup = await onlySetup(driver);
  await store(
    driver,
    events.reduce((before, event) => advance(before, event, Date.now()), setup),
  );
  return roleCreated('sso').arn;
}
