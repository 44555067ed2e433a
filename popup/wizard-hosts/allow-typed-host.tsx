import { useId, useState } from 'preact/hooks';
import type { Sentences } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { Problem } from '../common/problem.tsx';
import { useDraft } from '../common/use-draft.ts';
import { readSite } from './read-site.ts';
import { useAllow } from './use-allow.ts';

type Props = { allowed: readonly string[]; only: readonly string[] | null };

/** Allows a wizard's site by its address, where the page in front cannot be seen. */
export function AllowTypedHost({ allowed, only }: Props) {
  const id = useId();
  const [typed, setTyped] = useDraft('wizard-site');
  const [unfit, setUnfit] = useState<Sentences | null>(null);
  const { problem, allow } = useAllow();

  function submit(event: Event): void {
    event.preventDefault();
    const site = readSite(typed, allowed, only);
    setUnfit(site.ok ? null : site.problem.text);
    if (site.ok) void allow(site.value).then((isGranted) => isGranted && setTyped(''));
  }

  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{words('siteAddress')}</label>
      <div class="with-button">
        <input
          id={id}
          type="text"
          inputMode="url"
          value={typed}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{words('allowTypedSite')}</button>
      </div>
      <small id={`${id}-hint`}>{words('siteExample')}</small>
      <Problem text={unfit ?? problem} />
    </form>
  );
}
