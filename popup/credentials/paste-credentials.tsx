import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { send } from '../../src/messages/send.ts';
import { readCredentials } from '../../src/preflight/credentials/read-credentials.ts';
import { type Sentences, say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';

type Props = { field: RefObject<HTMLTextAreaElement | null>; onKept: () => void };

/**
 * Takes pasted credentials. What is understood at once never gets into the page: the field only holds
 * what is pasted or typed piece by piece, and is emptied as soon as that is understood.
 */
export function PasteCredentials({ field, onKept }: Props) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Text | Sentences | null>(null);
  const fieldId = useId();
  const hintId = useId();

  async function keep(pasted: string): Promise<void> {
    const read = readCredentials(pasted, Date.now());
    if (!read.ok) return setProblem(read.problem.text);
    try {
      await send({ type: 'keep-credentials', credentials: read.value.credentials });
      if (field.current) field.current.value = '';
      setProblem(null);
      announce(say('credentialsKept'));
      onKept();
    } catch (error) {
      setProblem(sayError(say('credentialsNotKept'), error));
    }
  }

  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const whole = `${field.current?.value ?? ''}\n${text}`;
    // What is not understood goes into the field: it may be one piece of several.
    if (readCredentials(whole, Date.now()).ok) event.preventDefault();
    void keep(whole);
  }

  function use(event: Event): void {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (typed.trim() === '') setProblem(say('nothingPasted'));
    else void keep(typed);
  }

  return (
    <form class="paste" onSubmit={use} autocomplete="off">
      <label for={fieldId}>{words('pasteCredentials')}</label>
      <small id={hintId}>{words('howToPaste')}</small>
      {/* Not a password field, which password managers keep. Its letters are hidden by style. */}
      <textarea
        id={fieldId}
        ref={field}
        class="secret"
        rows={3}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={hintId}
        onPaste={paste}
      />
      <button type="submit">{words('useCredentials')}</button>
      <Problem text={problem} />
    </form>
  );
}
