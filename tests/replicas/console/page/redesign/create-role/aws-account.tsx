/** @jsxImportSource react */
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { fillText } from '../../texts/fill-text.ts';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Toggle } from '../parts/toggle.tsx';

const { same, other } = boot.accountChoiceValues;
const choices = [
  { value: other, label: texts.anotherAwsAccount },
  { value: same, label: fillText(texts.thisAccount, { account: boot.accountId }) },
];

/** The options stand before the account here, and each pair the other way round. */
export function AwsAccount({ draft, errors, update }: StepProps) {
  return (
    <>
      <Toggle
        label={texts.requireMfa}
        checked={draft.requireMfa}
        onChange={(requireMfa) => update({ requireMfa })}
      />
      <Toggle
        label={texts.requireExternalId}
        checked={draft.requireExternalId}
        onChange={(requireExternalId) => update({ requireExternalId })}
      />
      {draft.requireExternalId && (
        <TextField
          label={texts.externalId}
          error={errors.externalId}
          value={draft.externalId}
          onChange={(externalId) => update({ externalId })}
        />
      )}
      <ChoiceCards
        label={texts.anAwsAccount}
        choices={choices}
        value={draft.anotherAccount ? other : same}
        onChange={(value) => update({ anotherAccount: value === other })}
      />
      {draft.anotherAccount && (
        <TextField
          label={texts.accountId}
          error={errors.accountId}
          value={draft.accountId}
          onChange={(accountId) => update({ accountId })}
        />
      )}
    </>
  );
}
