import type { Driver } from '../../driver/driver.ts';
import { tenantOrigin } from '../../replicas/iru/replica.ts';
import { bindNewest, openTab } from './open-tab.ts';
import type { Side } from './side.ts';
import type { MatrixStage } from './stage.ts';

export type OpenOptions = {
  inNewWindow: boolean;
  /** Whether another page is to come before each in the tab's history. */
  hasHistory: boolean;
};

/** Opens the wizard and the AWS tab of a stored setup, and brings them to the stage. */
export async function openSide(
  driver: Driver,
  side: Side,
  stage: MatrixStage,
  options: OpenOptions,
): Promise<void> {
  side.wizard = await openTab(driver, options.inNewWindow);
  if (options.hasHistory) await side.wizard.goto(`${tenantOrigin}/compliance/sources`);
  await side.wizard.goto(side.wizardUrl);
  await stage.enterWizard(side);

  const hash = stage.awsHash(side);
  side.aws = await openTab(driver, false);
  const destination = { destination: hash, arrived: false, leads: 0 };
  await bindNewest(driver, { setupId: side.setupId, kind: 'aws', ...destination });
  if (options.hasHistory) await side.aws.goto(awsUrl(side, stage.awsHashBefore(side)));
  await side.aws.goto(awsUrl(side, hash));
  await stage.enterAws(side);
}

/** Told from what the extension opens by a parameter that the console ignores. */
function awsUrl({ source }: Side, hash: string): string {
  return `https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1&of=${source}${hash}`;
}
