/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { trustPolicyOf } from '../../create-role/trust-policy-of.ts';
import { Panel } from '../parts/panel.tsx';
import { PolicyText } from '../parts/policy-text.tsx';
import { TextField } from '../parts/text-field.tsx';
import { TagTable } from './tag-table.tsx';

/** Step 3. */
export function ReviewRole(props: StepProps) {
  const { draft, errors, update } = props;
  return (
    <>
      <Panel title={texts.roleDetails}>
        <TextField
          label={texts.roleName}
          hint={texts.roleNameHint}
          error={errors.roleName}
          value={draft.roleName}
          onChange={(roleName) => update({ roleName })}
        />
        <TextField
          isLong
          label={texts.description}
          hint={texts.descriptionHint}
          error={errors.description}
          value={draft.description}
          onChange={(description) => update({ description })}
        />
      </Panel>
      <Panel title={texts.addTags}>
        <TagTable {...props} />
      </Panel>
      <Panel title={texts.trustPolicy}>
        <PolicyText text={trustPolicyOf(draft)} />
      </Panel>
      <Panel title={texts.permissionsPolicySummary}>
        <ul>
          {draft.selectedPolicies.map((arn) => (
            <li key={arn}>{arn.slice(arn.lastIndexOf('/') + 1)}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
