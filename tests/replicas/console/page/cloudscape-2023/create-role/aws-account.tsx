/** @jsxImportSource react */
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { fillText } from '../../texts/fill-text.ts';

const { same, other } = boot.accountChoiceValues;

function AccountId({ draft, errors, update }: StepProps) {
  return (
    <FormField
      label={texts.accountId}
      description={texts.accountIdText}
      constraintText={texts.accountIdHint}
      errorText={errors.accountId}
    >
      <Input
        value={draft.accountId}
        onChange={({ detail }) => update({ accountId: detail.value })}
      />
    </FormField>
  );
}

function AccountOptions({ draft, errors, update }: StepProps) {
  return (
    <FormField label={texts.options}>
      <SpaceBetween size="s">
        <Checkbox
          checked={draft.requireExternalId}
          description={texts.requireExternalIdText}
          onChange={({ detail }) => update({ requireExternalId: detail.checked })}
        >
          {texts.requireExternalId}
        </Checkbox>
        {draft.requireExternalId && (
          <FormField label={texts.externalId} errorText={errors.externalId}>
            <Input
              value={draft.externalId}
              onChange={({ detail }) => update({ externalId: detail.value })}
            />
          </FormField>
        )}
        <Checkbox
          checked={draft.requireMfa}
          description={texts.requireMfaText}
          onChange={({ detail }) => update({ requireMfa: detail.checked })}
        >
          {texts.requireMfa}
        </Checkbox>
      </SpaceBetween>
    </FormField>
  );
}

export function AwsAccount(props: StepProps) {
  const { draft, update } = props;
  return (
    <Container
      header={
        <Header variant="h2" description={texts.anAwsAccountText}>
          {texts.anAwsAccount}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <RadioGroup
          ariaLabel={texts.anAwsAccount}
          items={[
            { value: same, label: fillText(texts.thisAccount, { account: boot.accountId }) },
            { value: other, label: texts.anotherAwsAccount },
          ]}
          value={draft.anotherAccount ? other : same}
          onChange={({ detail }) => update({ anotherAccount: detail.value === other })}
        />
        {draft.anotherAccount && <AccountId {...props} />}
        <AccountOptions {...props} />
      </SpaceBetween>
    </Container>
  );
}
