import type { Driver, Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import type { ConsoleTexts } from './console-texts.ts';
import { english } from './console-texts.ts';

export type Errand = {
  driver: Driver;
  cardName: string;
  texts?: ConsoleTexts;
  /** Runs before each step of the admin's, with its name. */
  before?: (step: string, tab: Tab | null) => Promise<void>;
  grant?: 'inline' | 'managed' | 'none';
  role?: 'switch' | 'checkbox';
};

/** What a part of an errand depends on. */
type PartOfErrand = Partial<Errand>;

const tenant = 'https://acme.iru.com/compliance/sources';
const formUrl = /#\/roles\/create/;

/** From the Sources page to the wizard, which opens in a tab of its own. */
export async function openWizard({
  driver,
  cardName,
  before,
  role = 'switch',
}: Errand): Promise<Tab> {
  const sources = await driver.open(tenant);
  await before?.('Turn the source on', sources);
  const others = driver.tabs().map((tab) => escapePattern(tab.url()));
  await sources.click({ role, name: new RegExp(`(^|Turn on )${escapePattern(cardName)}$`) });
  return driver.tab(new RegExp(`^(?!(?:${others.join('|')})$).*/connect/`));
}

/** From the wizard shown to the role created. */
export async function createRole(errand: Errand, wizard: Tab, firstStep?: RegExp): Promise<Tab> {
  const { driver, before } = errand;
  await expectStatus(wizard, /Trust policy and external ID read/);
  await before?.('Create role in AWS', wizard);
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  const aws = await driver.tab(formUrl);
  await goThroughForm(errand, aws, firstStep);
  await submitForm(errand, aws);
  return aws;
}

/** Create role, on a form whose steps are filled. */
export async function submitForm(
  { texts = english, before }: PartOfErrand,
  aws: Tab,
): Promise<void> {
  await before?.('Create the role', aws);
  await aws.click({ role: 'button', name: texts.createRole });
  await expectStatus(aws, /The role is created/);
}

/** Next, Next, on a form that is filled as its steps come. */
export async function goThroughForm(
  { texts = english, before }: PartOfErrand,
  aws: Tab,
  firstStep = /trust policy is in the editor, read back/,
): Promise<void> {
  await expectStatus(aws, telling(`${firstStep.source}.*Press`, texts.next));
  await before?.('Next, with the trust policy filled', aws);
  await aws.click({ role: 'button', name: texts.next });
  await expectStatus(
    aws,
    telling('(Nothing to tick here.*|is ticked\\.|Tick the policy.*) Press', texts.next),
  );
  await before?.('Next, with the permissions seen to', aws);
  await aws.click({ role: 'button', name: texts.next });
  await expectStatus(
    aws,
    telling('(Check them and press|Look at what is flagged before you press)', texts.createRole),
  );
}

/** From the role created to the wizard in front again. */
export async function givePermissions(errand: Errand, aws: Tab): Promise<void> {
  await attachPolicy(errand, aws);
  await errand.before?.('Return to Iru', aws);
  await aws.click({ role: 'button', name: 'Return to Iru' });
}

/** From the role created to a role that has what it needs. */
export async function attachPolicy(
  { texts = english, before, grant = 'inline' }: PartOfErrand,
  aws: Tab,
): Promise<void> {
  if (grant === 'inline') {
    await before?.('Open inline policy', aws);
    await aws.click({ role: 'button', name: 'Open inline policy' });
    await expectStatus(
      aws,
      telling('The read policy is in the editor, read back. Press', texts.next),
    );
    await before?.('Next, with the policy filled', aws);
    await aws.click({ role: 'button', name: texts.next });
    await expectStatus(aws, telling('name is filled. Press', texts.createPolicy));
    await before?.('Create the policy', aws);
    await aws.click({ role: 'button', name: texts.createPolicy });
  } else if (grant === 'managed') {
    await before?.('Open the role', aws);
    await aws.click({ role: 'button', name: 'Open the role' });
  }
  await expectStatus(aws, grant === 'none' ? /The role is created/ : /The role has what it needs/);
}

/** Submit Role, with the ARN filled, to Connection Configured. */
export async function submitRole({ before }: PartOfErrand, wizard: Tab): Promise<void> {
  await expectStatus(wizard, /Role ready: its ARN is filled in/);
  await before?.('Submit Role', wizard);
  await wizard.click({ role: 'button', name: 'Submit Role' });
  await expectStatus(wizard, /Connection Configured/);
}

/** The whole errand. Returns the user actions from the wizard shown to connected. */
export async function runErrand(
  errand: Errand,
): Promise<{ wizard: Tab; aws: Tab; actions: number }> {
  const wizard = await openWizard(errand);
  const before = errand.driver.actions();
  const aws = await createRole(errand, wizard);
  await givePermissions(errand, aws);
  await submitRole(errand, wizard);
  return { wizard, aws, actions: errand.driver.actions() - before };
}

/** What the panel says before it names a button, which is to be the page's own. */
export function telling(said: string, button: string): RegExp {
  return new RegExp(`${said} “${escapePattern(button)}”`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
