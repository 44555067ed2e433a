/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import { identityProviders } from '../../create-role/identity-providers.ts';
import type { StepProps } from '../../create-role/step-props.ts';

const options = identityProviders.web;

export function WebIdentity({ draft, errors, update }: StepProps) {
  return (
    <Container
      header={
        <Header variant="h2" description={texts.webIdentityText}>
          {texts.webIdentity}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <FormField label={texts.identityProvider} errorText={errors.webProvider}>
          <Select
            placeholder={texts.chooseProvider}
            options={options}
            selectedOption={options.find(({ value }) => value === draft.webProvider) ?? null}
            onChange={({ detail }) => update({ webProvider: detail.selectedOption.value })}
          />
        </FormField>
        <FormField label={texts.audience}>
          <Input
            value={draft.audience}
            onChange={({ detail }) => update({ audience: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
