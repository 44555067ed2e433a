import type { Settings } from '../../src/settings/settings.ts';
import { keptAtMostDays } from '../../src/setup/retention.ts';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';
import { TextField } from './text-field.tsx';
import type { Save } from './use-settings.ts';

type Props = { settings: Settings; save: Save };

/** How long a setup is kept that nobody touches. */
export function Keeping({ settings, save }: Props) {
  const most = keptAtMostDays;
  const check = (typed: string) => {
    const isDays = /^\d{1,3}$/.test(typed.trim());
    const isInRange = Number(typed) >= 1 && Number(typed) <= most;
    return isDays && isInRange ? null : say('keptForWrong', { most });
  };
  return (
    <Section title={words('keepingTitle')}>
      <div class="short">
        <TextField
          label={words('keptForLabel')}
          hint={words('keptForHint', { most })}
          value={String(settings.keptForDays)}
          check={check}
          save={(typed) => save({ keptForDays: Number(typed) })}
          inputMode="numeric"
        />
      </div>
    </Section>
  );
}
