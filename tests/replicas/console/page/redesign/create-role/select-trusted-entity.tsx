/** @jsxImportSource react */
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import { Panel } from '../parts/panel.tsx';
import { PolicyEditor } from '../parts/policy-editor.tsx';
import { AwsAccount } from './aws-account.tsx';
import { AwsService, SamlFederation, WebIdentity } from './other-entities.tsx';

// Another order than the tiles of 2023 had.
const choices = [
  { value: boot.customEntityType, label: texts.customTrustPolicy },
  { value: 'AWS_ACCOUNT', label: texts.awsAccount, hint: texts.awsAccountText },
  { value: 'AWS_SERVICE', label: texts.awsService, hint: texts.awsServiceText },
  { value: 'SAML_FEDERATION', label: texts.samlFederation },
  { value: 'WEB_IDENTITY', label: texts.webIdentity },
];

function EntityForm(props: StepProps) {
  const { draft, errors, update } = props;
  switch (draft.entityType) {
    case boot.customEntityType:
      return (
        <PolicyEditor
          value={draft.trustPolicyText}
          label={texts.customTrustPolicy}
          error={errors.trustPolicyText}
          onChange={(trustPolicyText) => update({ trustPolicyText })}
        />
      );
    case 'AWS_ACCOUNT':
      return <AwsAccount {...props} />;
    case 'WEB_IDENTITY':
      return <WebIdentity {...props} />;
    case 'SAML_FEDERATION':
      return <SamlFederation {...props} />;
    default:
      return <AwsService {...props} />;
  }
}

/** Step 1. */
export function SelectTrustedEntity(props: StepProps) {
  const { entityType } = props.draft;
  return (
    <Panel title={texts.trustedEntityType}>
      <ChoiceCards
        label={texts.trustedEntityType}
        choices={choices}
        value={entityType}
        onChange={(value) => props.update({ entityType: value })}
      />
      <EntityForm key={entityType} {...props} />
    </Panel>
  );
}
