/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';
import type { PolicyStepProps } from '../../inline-policy/policy-draft.ts';
import { Panel } from '../parts/panel.tsx';
import { PolicyText } from '../parts/policy-text.tsx';
import { TextField } from '../parts/text-field.tsx';

/** Step 2: the policy can be read once more while it gets its name. */
export function NamePolicy({ draft, error, update }: PolicyStepProps) {
  return (
    <>
      <Panel title={texts.permissionsDefined}>
        <PolicyText text={draft.policyText} />
      </Panel>
      <Panel title={texts.policyDetails}>
        <TextField
          label={texts.policyName}
          hint={texts.policyNameHint}
          error={error}
          value={draft.policyName}
          onChange={(policyName) => update({ policyName })}
        />
      </Panel>
    </>
  );
}
