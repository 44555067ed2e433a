import type { Route } from '../../../content-scripts/aws/route.ts';
import { trustPolicy } from '../../browser/popup-seed.ts';
import type { ConsoleHand } from './console-hand.ts';
import { mark, markShownBy } from './mark.ts';

export const roleName = 'ExistingRole';

type Step = {
  name: string;
  route: Route;
  /** Gets there from the step before, and says which control is which. */
  reach: (hand: ConsoleHand) => Promise<void>;
};

const createRole: Route = { page: 'create-role' };
const inlinePolicy: Route = { page: 'inline-policy', roleName };
const form = '#/roles/create?trustedEntityType';

/** The steps of the console's forms, in their order: some are reached from the one before. */
export const consoleSteps: Step[] = [
  {
    name: 'custom trust policy',
    route: createRole,
    async reach(hand) {
      await hand.open(`${form}=CUSTOM_TRUST_POLICY`);
      await hand.markEditor('trustPolicy', 'trustPolicyText');
      await markTypes(hand);
      await markShownBy('entityCustom', own(hand, 'trustPolicy'));
    },
  },
  {
    name: 'another account',
    route: createRole,
    async reach(hand) {
      const { named, texts } = hand;
      await hand.open(
        `${form}=AWS_ACCOUNT&awsAccount=999988887777&isThirdParty=true&externalId=ab`,
      );
      await named('textbox', texts.accountId).waitFor();
      await markTypes(hand);
      await hand.markValues('anotherAccount', 'ANOTHER_ACCOUNT');
      await hand.markValues('thisAccount', 'SAME_ACCOUNT');
      await mark('requireExternalId', toggle(hand, texts.requireExternalId));
      await mark('requireMfa', toggle(hand, texts.requireMfa));
      await hand.markFields({ accountId: texts.accountId, externalId: texts.externalId });
      await markShownBy('anotherAccount', own(hand, 'accountId'));
      await markShownBy('requireExternalId', own(hand, 'externalId'));
    },
  },
  {
    name: 'add permissions',
    route: createRole,
    async reach({ open, page, next, markEditor, fillEditor }) {
      await open(`${form}=CUSTOM_TRUST_POLICY`);
      await markEditor('trustPolicy', 'trustPolicyText');
      await fillEditor(trustPolicy);
      await next();
      const boxes = page.locator(':is(td, [role="cell"]) input[type="checkbox"]');
      await mark('wantedPolicy', boxes);
      const searches = 'input[type="search"], input[role="searchbox"]';
      await mark('search', page.locator(`:is(main, [role="main"], body) :is(${searches})`).last());
    },
  },
  {
    name: 'review',
    route: createRole,
    async reach({ next, named, texts, markFields }) {
      await next();
      await named('button', texts.addNewTag).click();
      await markFields({
        roleName: texts.roleName,
        description: texts.description,
        tagKey: texts.key,
        tagValue: texts.value,
      });
      await mark('addTag', named('button', texts.addNewTag));
    },
  },
  {
    name: 'inline policy',
    route: inlinePolicy,
    async reach(hand) {
      const { page, texts } = hand;
      await hand.open(`#/roles/details/${roleName}/createPolicy`);
      const json = page.locator('button, label, [role="tab"], [role="radio"]', {
        hasText: new RegExp(`^${texts.json}$`),
      });
      await json.first().click();
      await hand.markEditor('inlinePolicy', 'policyText');
      await mark('jsonSwitch', json);
      await markShownBy('jsonSwitch', own(hand, 'inlinePolicy'));
    },
  },
  {
    name: 'policy name',
    route: inlinePolicy,
    async reach(hand) {
      await hand.fillEditor(permissions);
      await hand.next();
      await hand.markFields({ policyName: hand.texts.policyName });
    },
  },
  {
    name: 'roles',
    route: { page: 'roles' },
    async reach({ open, page }) {
      await open('#/roles');
      await page.getByText(roleName).waitFor();
    },
  },
  {
    name: 'role',
    route: { page: 'role', roleName, section: null },
    async reach({ open, page }) {
      await open(`#/roles/details/${roleName}`);
      await page.getByText(`role/${roleName}`).first().waitFor();
    },
  },
];

const permissions = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
});

function own({ page }: ConsoleHand, name: string) {
  return page.locator(`[data-own="${name}"]`);
}

function toggle({ page }: ConsoleHand, name: string) {
  return page.getByRole('checkbox', { name }).or(page.getByRole('switch', { name }));
}

async function markTypes({ markValues }: ConsoleHand): Promise<void> {
  await markValues('entityCustom', 'CUSTOM_TRUST_POLICY');
  await markValues('entityAccount', 'AWS_ACCOUNT');
  await markValues('entityOther', 'AWS_SERVICE', 'SAML_FEDERATION', 'WEB_IDENTITY');
}
