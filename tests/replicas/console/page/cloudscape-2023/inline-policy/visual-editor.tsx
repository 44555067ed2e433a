/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { texts } from '../../common/texts.ts';

const options = ['DynamoDB', 'EC2', 'IAM', 'Identity Store', 'S3', 'SSO'].map((label) => ({
  label,
  value: label,
}));

/** The visual editor's outside; what is chosen in it does not reach the policy. */
export function VisualEditor() {
  const [service, setService] = useState<SelectProps.Option | null>(null);
  return (
    <SpaceBetween size="m">
      <Container
        header={
          <Header variant="h3" description={texts.selectServiceText}>
            {texts.selectService}
          </Header>
        }
      >
        <FormField label={texts.service}>
          <Select
            placeholder={texts.chooseAService}
            filteringType="auto"
            options={options}
            selectedOption={service}
            onChange={({ detail }) => setService(detail.selectedOption)}
          />
        </FormField>
      </Container>
      <Button iconName="add-plus">{texts.addMorePermissions}</Button>
    </SpaceBetween>
  );
}
