/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';
import { identityProviders } from '../../create-role/identity-providers.ts';
import { services } from '../../create-role/services.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { DropDown } from '../parts/drop-down.tsx';
import { TextField } from '../parts/text-field.tsx';

export function AwsService({ draft, errors, update }: StepProps) {
  return (
    <DropDown
      label={texts.serviceOrUseCase}
      placeholder={texts.chooseService}
      error={errors.service}
      options={services}
      value={draft.service}
      onChange={(service) => update({ service })}
    />
  );
}

export function WebIdentity({ draft, errors, update }: StepProps) {
  return (
    <>
      <DropDown
        label={texts.identityProvider}
        placeholder={texts.chooseProvider}
        error={errors.webProvider}
        options={identityProviders.web}
        value={draft.webProvider}
        onChange={(webProvider) => update({ webProvider })}
      />
      <TextField
        label={texts.audience}
        value={draft.audience}
        onChange={(audience) => update({ audience })}
      />
    </>
  );
}

export function SamlFederation({ draft, errors, update }: StepProps) {
  return (
    <DropDown
      label={texts.samlProvider}
      placeholder={texts.chooseProvider}
      error={errors.samlProvider}
      options={identityProviders.saml}
      value={draft.samlProvider}
      onChange={(samlProvider) => update({ samlProvider })}
    />
  );
}
