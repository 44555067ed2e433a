/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';

export function RoleDetails({ draft, errors, update }: StepProps) {
  return (
    <Container header={<Header variant="h2">{texts.roleDetails}</Header>}>
      <SpaceBetween size="m">
        <FormField
          label={texts.roleName}
          description={texts.roleNameText}
          constraintText={texts.roleNameHint}
          errorText={errors.roleName}
        >
          <Input
            value={draft.roleName}
            onChange={({ detail }) => update({ roleName: detail.value })}
          />
        </FormField>
        <FormField
          label={texts.description}
          description={texts.descriptionText}
          constraintText={texts.descriptionHint}
          errorText={errors.description}
        >
          <Textarea
            value={draft.description}
            onChange={({ detail }) => update({ description: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
