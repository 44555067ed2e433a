/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import { texts } from '../../common/texts.ts';
import { identityProviders } from '../../create-role/identity-providers.ts';
import type { StepProps } from '../../create-role/step-props.ts';

const options = identityProviders.saml;

export function SamlFederation({ draft, errors, update }: StepProps) {
  return (
    <Container
      header={
        <Header variant="h2" description={texts.samlFederationText}>
          {texts.samlFederation}
        </Header>
      }
    >
      <FormField label={texts.samlProvider} errorText={errors.samlProvider}>
        <Select
          placeholder={texts.chooseProvider}
          options={options}
          selectedOption={options.find(({ value }) => value === draft.samlProvider) ?? null}
          onChange={({ detail }) => update({ samlProvider: detail.selectedOption.value })}
        />
      </FormField>
    </Container>
  );
}
