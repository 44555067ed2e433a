import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/send.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { sayError } from '../common/say-error.ts';

/** Has the browser ask whether a wizard's origin is allowed. To be called in the click itself. */
export function useAllow(): {
  problem: Text | null;
  allow: (origin: string) => Promise<boolean>;
} {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Text | null>(null);

  async function allow(origin: string): Promise<boolean> {
    const host = new URL(origin).hostname;
    setProblem(null);
    // Told before the browser asks, since its prompt may close the popup; not awaited, since the
    // browser asks only within the click.
    const remembered = send({ type: 'allow-wizard-host', origin });
    try {
      const isGranted = await browser.permissions.request({ origins: [`${origin}/*`] });
      await remembered;
      if (isGranted) announce(say('siteAllowed', { host }));
      else setProblem(say('siteRefused', { host }));
      return isGranted;
    } catch (error) {
      setProblem(sayError(say('siteNotAllowed', { host }), error));
      return false;
    }
  }

  return { problem, allow };
}
