/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { AwsAccount } from './aws-account.tsx';
import { AwsService } from './aws-service.tsx';
import { CustomTrustPolicy } from './custom-trust-policy.tsx';
import { SamlFederation } from './saml-federation.tsx';
import { WebIdentity } from './web-identity.tsx';

function EntityForm(props: StepProps) {
  switch (props.draft.entityType) {
    case boot.customEntityType:
      return <CustomTrustPolicy {...props} />;
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

const tiles = [
  { value: 'AWS_SERVICE', label: texts.awsService, description: texts.awsServiceText },
  { value: 'AWS_ACCOUNT', label: texts.awsAccount, description: texts.awsAccountText },
  { value: 'WEB_IDENTITY', label: texts.webIdentity, description: texts.webIdentityText },
  { value: 'SAML_FEDERATION', label: texts.samlFederation, description: texts.samlFederationText },
  {
    value: boot.customEntityType,
    label: texts.customTrustPolicy,
    description: texts.customTrustPolicyText,
  },
];

/** Step 1. */
export function SelectTrustedEntity(props: StepProps) {
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{texts.trustedEntityType}</Header>}>
        <Tiles
          columns={3}
          ariaLabel={texts.trustedEntityType}
          items={tiles}
          value={props.draft.entityType}
          onChange={({ detail }) => props.update({ entityType: detail.value })}
        />
      </Container>
      <EntityForm {...props} />
    </SpaceBetween>
  );
}
