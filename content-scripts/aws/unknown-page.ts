import type { Guide } from '../../src/setup/guide.ts';
import { words } from '../../src/texts/translate.ts';
import { backToForm } from './role-created.ts';
import type { Route } from './route.ts';
import type { StepView } from './step.ts';
import { toCopy } from './to-copy.ts';

const loadingTakesAtMost = 8_000;

/**
 * What to say on a page of the errand whose controls are not (yet) there; null, and so no panel,
 * on a page that is none of the errand's. `since` is how long the tab has been there, in ms.
 */
export function unknownPage(route: Route, guide: Guide, since: number): StepView | null {
  switch (route.page) {
    case 'other':
    case 'roles':
      return null;
    case 'create-role':
      return since < loadingTakesAtMost
        ? { status: words('waitForForm'), isWaiting: true }
        : notRecognised(words('labelTrust'), guide.trustPolicy, [
            toCopy('labelRoleName', guide.roleName),
          ]);
    case 'role':
      return since < loadingTakesAtMost
        ? { status: words('waitForRole'), isWaiting: true }
        : roleNotShown(route.roleName, guide);
    case 'inline-policy':
      return since < loadingTakesAtMost || guide.grant?.kind !== 'inline'
        ? { status: words('waitForEditor'), isWaiting: true }
        : notRecognised(words('labelPolicy'), guide.grant.json, [
            toCopy('labelPolicyName', guide.grant.policyName),
          ]);
  }
}

/** Mostly it is IAM that does not know the role, or does not let the admin see it. */
function roleNotShown(name: string, guide: Guide): StepView {
  return {
    status: words('roleNotShown', { name }),
    facts: guide.role.arn === null ? [] : [toCopy('labelRoleArn', guide.role.arn)],
    actions: [backToForm(guide)],
  };
}

function notRecognised(
  label: string,
  value: string,
  facts: NonNullable<StepView['facts']>,
): StepView {
  return {
    status: words('fillYourself'),
    alerts: [
      {
        heading: words('unknownPage'),
        text: words('unknownPageText'),
      },
    ],
    facts: [{ label, value, copy: true }, ...facts],
  };
}
