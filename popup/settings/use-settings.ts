import { useRef } from 'preact/hooks';
import type { SettingsReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import {
  type ManagedRules,
  readManagedRules,
  unreadRules,
} from '../../src/settings/managed-rules.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { useAction } from '../common/use-action.ts';
import { useAnswer } from '../common/use-answer.ts';

const what = say('settingsNotShown');

/** All that the page shows. */
export type Stored = SettingsReply & {
  managed: ManagedRules;
  /** Rules of the organization's that could not be read. */
  unread: string[];
};

async function read(): Promise<Stored> {
  const reply = await send({ type: 'read-settings' });
  return {
    ...reply,
    managed: readManagedRules(reply.laidDown),
    unread: unreadRules(reply.laidDown),
  };
}

export type Save = (change: Partial<Settings>) => Promise<void>;

/** The settings as they are stored, and how one is changed: at once, without a button. */
export function useSettings(): { stored: Stored | null; problem: Text | null; save: Save } {
  const announce = useAnnounce();
  const { answer, problem } = useAnswer(read, what);
  const saving = useAction();
  // A change may come before the last one is read back: neither is to undo the other.
  const latest = useRef<{ answer: Stored | null; settings: Settings | null }>(nothing);
  if (latest.current.answer !== answer) {
    latest.current = { answer, settings: answer?.settings ?? null };
  }
  const save: Save = (change) =>
    saving.run(say('settingNotSaved'), async () => {
      const { settings: before } = latest.current;
      if (before === null) return;
      const settings = { ...before, ...change };
      latest.current = { answer, settings };
      await send({ type: 'save-settings', settings });
      announce(say('settingSaved'));
    });
  return { stored: answer, problem: problem ?? saving.problem, save };
}

const nothing = { answer: null, settings: null };
