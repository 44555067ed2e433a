/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { texts } from '../../common/texts.ts';
import type { PolicyStepProps } from '../../inline-policy/policy-draft.ts';
import { servicesIn } from '../../inline-policy/services-in.ts';

/** Step 2. */
export function ReviewPolicy({ draft, error, update }: PolicyStepProps) {
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{texts.policyDetails}</Header>}>
        <FormField
          label={texts.policyName}
          description={texts.policyNameText}
          constraintText={texts.policyNameHint}
          errorText={error}
        >
          <Input
            value={draft.policyName}
            onChange={({ detail }) => update({ policyName: detail.value })}
          />
        </FormField>
      </Container>
      <Table
        variant="container"
        header={<Header variant="h2">{texts.permissionsDefined}</Header>}
        items={servicesIn(draft.policyText)}
        empty={texts.noResources}
        columnDefinitions={[{ id: 'service', header: texts.service, cell: (service) => service }]}
      />
    </SpaceBetween>
  );
}
