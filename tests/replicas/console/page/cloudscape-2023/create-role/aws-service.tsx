/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import RadioGroup from '@cloudscape-design/components/radio-group';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import { serviceOf, services } from '../../create-role/services.ts';
import type { StepProps } from '../../create-role/step-props.ts';

const options = services.map(({ value, label }) => ({ value, label }));

export function AwsService({ draft, errors, update }: StepProps) {
  const service = serviceOf(draft.service);
  return (
    <Container
      header={
        <Header variant="h2" description={texts.useCaseText}>
          {texts.useCase}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <FormField label={texts.serviceOrUseCase} errorText={errors.service}>
          <Select
            placeholder={texts.chooseService}
            filteringType="auto"
            options={options}
            selectedOption={options.find(({ value }) => value === draft.service) ?? null}
            onChange={({ detail }) => update({ service: detail.selectedOption.value })}
          />
        </FormField>
        {service !== undefined && (
          <FormField label={texts.useCase}>
            <RadioGroup
              items={[{ value: service.value, label: service.label }]}
              value={service.value}
            />
          </FormField>
        )}
      </SpaceBetween>
    </Container>
  );
}
