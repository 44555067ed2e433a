import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { focusOn } from '../common/focus-on.ts';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';

const origins: string[] = browser.runtime.getManifest().host_permissions ?? [];

/**
 * Asks for the pages that Role Courier was made for, where the browser keeps it out of them: people may
 * take them back, and Firefox can leave them to be granted later.
 */
export function MissingAccess() {
  const announce = useAnnounce();
  const isMissing = useIsMissing();
  const [problem, setProblem] = useState<Text | null>(null);
  if (!isMissing) return null;
  async function allow(): Promise<void> {
    setProblem(null);
    try {
      const isGranted = await browser.permissions.request({ origins });
      if (isGranted) {
        announce(say('accessGiven'));
        focusOn('top');
      } else setProblem(say('accessRefused'));
    } catch (error) {
      setProblem(sayError(say('accessNotAsked'), error));
    }
  }
  return (
    <div class="note access">
      <p>{words('accessMissing')}</p>
      <button type="button" class="primary" onClick={allow}>
        {words('allowAccess')}
      </button>
      <Problem text={problem} />
    </div>
  );
}

function useIsMissing(): boolean {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const look = () => {
      browser.permissions
        .contains({ origins })
        .then((hasAll) => setMissing(!hasAll))
        .catch(() => undefined); // Without an answer nothing is asked for.
    };
    look();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, []);
  return isMissing;
}
