import { useId, useState } from 'preact/hooks';
import { send } from '../../src/messages/send.ts';
import { exportSettings, importFile } from '../../src/settings/transfer.ts';
import { type Sentences, say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';
import { Section } from '../common/section.tsx';
import type { Stored } from './use-settings.ts';

type Props = { stored: Stored };

/** Takes the settings to another browser, or from one. */
export function Transfer({ stored }: Props) {
  const announce = useAnnounce();
  const id = useId();
  const [problem, setProblem] = useState<Text | Sentences | null>(null);
  const file = exportSettings({
    settings: stored.settings,
    // Those that the organization names are its own to hand on.
    wizardHosts:
      stored.managed.wizardHosts === null ? stored.wizardHosts.map(({ origin }) => origin) : [],
  });

  async function take({ currentTarget: input }: { currentTarget: HTMLInputElement }) {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    try {
      const read = await importFile(chosen);
      if (!read.ok) return setProblem(read.problem.text);
      await send({ type: 'save-settings', settings: read.value.settings });
      for (const origin of read.value.wizardHosts)
        await send({ type: 'allow-wizard-host', origin });
      setProblem(null);
      announce(say('importDone'));
    } catch (error) {
      setProblem(sayError(say('importNotDone'), error));
    } finally {
      input.value = ''; // the same file can be chosen again
    }
  }

  return (
    <Section title={words('transferTitle')} about={words('aboutTransfer')}>
      <div class="actions">
        <a
          class="button"
          download="role-courier-settings.json"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(file)}`}
        >
          {words('exportLabel')}
        </a>
        {/* The input itself takes the keyboard; its label is what is seen. */}
        <input type="file" id={id} class="visually-hidden" accept=".json" onChange={take} />
        <label class="button" for={id}>
          {words('importLabel')}
        </label>
      </div>
      <Problem text={problem} />
    </Section>
  );
}
