import type { Driver, Tab } from '../../driver/driver.ts';
import { tenantOrigin } from '../../replicas/iru/replica.ts';
import { bindNewest, openTab } from './open-tab.ts';
import { awsOf, type Side, wizardOf } from './side.ts';
import type { MatrixStage } from './stage.ts';

/** Opens a blank tab for the wizard and one for AWS, which is bound as if the wizard had opened it. */
export async function openTabs(
  driver: Driver,
  side: Side,
  stage: MatrixStage,
  inNewWindow: boolean,
): Promise<void> {
  side.wizard = await openTab(driver, inNewWindow);
  side.aws = await openTab(driver, false);
  const destination = { destination: stage.awsHash(side), arrived: false, leads: 0 };
  await bindNewest(driver, { setupId: side.setupId, kind: 'aws', ...destination });
}

/** Opens the admin's page of the setup once more, in a new window. */
export async function openTwin(driver: Driver, side: Side, stage: MatrixStage): Promise<Tab> {
  const twin = await openTab(driver, true);
  if (stage.page === 'wizard') {
    await twin.goto(side.wizardUrl);
    return twin;
  }
  const destination = { destination: stage.awsHash(side), arrived: false, leads: 0 };
  await bindNewest(driver, { setupId: side.setupId, kind: 'aws', ...destination });
  await twin.goto(awsUrl(side, stage.awsHash(side)));
  return twin;
}

/** Loads both pages of a stored setup, and brings them to the stage. */
export async function loadSide(side: Side, stage: MatrixStage, hasHistory: boolean): Promise<void> {
  const [wizard, aws] = [wizardOf(side), awsOf(side)];
  if (hasHistory) await wizard.goto(`${tenantOrigin}/compliance/sources`);
  await wizard.goto(side.wizardUrl);
  await stage.enterWizard(side);

  if (hasHistory) await aws.goto(awsUrl(side, stage.awsHashBefore(side)));
  await aws.goto(awsUrl(side, stage.awsHash(side)));
  await stage.enterAws(side);
}

/** Told from what the extension opens by a parameter that the console ignores. */
function awsUrl({ source }: Side, hash: string): string {
  return `https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1&of=${source}${hash}`;
}
