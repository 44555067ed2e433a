import { guideFor } from '../../src/setup/guide.ts';
import type { Setup } from '../../src/setup/setup.ts';
import type { ReplicaSnapshot } from '../replicas/console/replica.ts';

type State = ReplicaSnapshot & { arnFieldValue?: string };

/** A step's form: it is there with these controls, and filled once the page's own state holds these values. */
export type FillStep = {
  name: string;
  /** CSS selector of the last control to come. */
  control: string;
  /** The wizard's step, where several have such a control. */
  step?: number;
  holds: State;
};

const codeEditor = '.ace_editor, .cm-editor';
const description = 'textarea:not(.ace_text-input)';
const textField = 'main input:not([type]), main input[type="text"]';

/** Another generation's editor for tags is not known: they are offered for copying there. */
type Form = { hasTagEditor: boolean };

/** The create-role form of a setup whose policy is managed by AWS. */
export function roleSteps(setup: Setup, { hasTagEditor }: Form): FillStep[] {
  const { trustPolicy, roleName, roleDescription, tags, grant } = guideFor(setup);
  if (grant?.kind !== 'managed') throw new Error('This source has no managed policy to tick.');
  return [
    {
      name: 'trusted entity type',
      control: 'input[value="CUSTOM_TRUST_POLICY"]',
      holds: { entityType: 'CUSTOM_TRUST_POLICY' },
    },
    { name: 'trust policy', control: codeEditor, step: 0, holds: { trustPolicyText: trustPolicy } },
    {
      name: 'managed policy, found and ticked',
      control: '[role="cell"] input[type="checkbox"], td input[type="checkbox"]',
      step: 1,
      holds: { selectedPolicies: [grant.arn] },
    },
    {
      name: 'name and description',
      control: description,
      step: 2,
      holds: { roleName, description: roleDescription },
    },
    ...(hasTagEditor ? [{ name: 'tags', control: description, step: 2, holds: { tags } }] : []),
  ];
}

/** The inline policy's form. */
export function policySteps(setup: Setup): FillStep[] {
  const { grant } = guideFor(setup);
  if (grant?.kind !== 'inline') throw new Error('This source has no inline policy.');
  return [
    { name: 'inline policy', control: codeEditor, step: 0, holds: { policyText: grant.json } },
    {
      name: 'inline policy’s name',
      control: textField,
      step: 1,
      holds: { policyName: grant.policyName },
    },
  ];
}

/** Iru's wizard, back from the console. */
export function wizardSteps(setup: Setup): FillStep[] {
  const arnFieldValue = setup.role.arn ?? '';
  return [{ name: 'the wizard’s ARN', control: 'form input', holds: { arnFieldValue } }];
}
