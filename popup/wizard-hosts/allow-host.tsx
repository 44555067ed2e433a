import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/send.ts';
import { say, type Text } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';
import type { Listing } from '../common/use-listing.ts';
import { hostToAllow } from './host-to-allow.ts';

type Props = { url: URL } & Pick<Listing, 'wizardHosts' | 'onlyHosts'>;

/** Offers to work on the page in front, when Iru's wizard might be shown there. */
export function AllowHost({ url, wizardHosts, onlyHosts }: Props) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<Text | null>(null);
  const origin = hostToAllow(url, wizardHosts, onlyHosts);
  if (origin === null) return null;
  const host = url.hostname;

  async function allow(asked: string): Promise<void> {
    setProblem(null);
    // Told before the browser asks, since its prompt may close the popup; not awaited, since the
    // browser asks only within the click.
    const remembered = send({ type: 'allow-wizard-host', origin: asked });
    try {
      const isGranted = await browser.permissions.request({ origins: [`${asked}/*`] });
      await remembered;
      if (isGranted) announce(say('siteAllowed', { host }));
      else setProblem(say('siteRefused', { host }));
    } catch (error) {
      setProblem(sayError(say('siteNotAllowed', { host }), error));
    }
  }

  return (
    <section aria-labelledby="this-site">
      <h2 id="this-site">{words('thisSite')}</h2>
      <p>{words('whyAllowSite', { host })}</p>
      <button type="button" onClick={() => allow(origin)}>
        {words('allowSite')}
      </button>
      <Problem text={problem} />
    </section>
  );
}
