import type { Guide } from '../../src/setup/guide.ts';
import type { Route } from './route.ts';
import type { StepView } from './step.ts';

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
        ? { status: 'Waiting for the form.', isWaiting: true }
        : notRecognised('Trust policy', guide.trustPolicy, [
            { label: 'Role name', value: guide.roleName, copy: true },
          ]);
    case 'role':
      return since < loadingTakesAtMost
        ? { status: 'Waiting for the role’s page.', isWaiting: true }
        : notRecognised('Role name', guide.roleName, []);
    case 'inline-policy':
      return since < loadingTakesAtMost || guide.grant?.kind !== 'inline'
        ? { status: 'Waiting for the policy editor.', isWaiting: true }
        : notRecognised('Policy', guide.grant.json, [
            { label: 'Policy name', value: guide.grant.policyName, copy: true },
          ]);
  }
}

function notRecognised(
  label: string,
  value: string,
  facts: NonNullable<StepView['facts']>,
): StepView {
  return {
    status: 'This step is for you to fill.',
    alerts: [
      {
        heading: 'Page not recognised',
        text: 'Nothing was filled, since this step looks different from what is known. Copy the values below; the toolbar button makes a page report.',
      },
    ],
    facts: [{ label, value, copy: true }, ...facts],
  };
}
