import type { Tab } from '../driver/driver.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import type { IruSettings } from '../replicas/iru/settings.ts';
import type { Shared } from './fixtures.ts';
import { forgetAll } from './popup-seed.ts';

/** A wizard by its address, in an Iru, a console and an extension that know of nothing else. */
export async function openOnlyWizard(
  { driver, replicas: { aws, console, iru } }: Shared,
  settings: Partial<IruSettings> = {},
): Promise<Tab> {
  iru.reset({ assumeRole: iruAssumesIn(aws), ...settings });
  console.reset({});
  await forgetAll(driver);
  return driver.open(iru.openWizard().url);
}
