import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/send.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { sayError } from '../common/say-error.ts';
import { hostToAllow } from './host-to-allow.ts';

type Props = { url: URL; allowed: readonly string[] };

/** Offers to work on the page in front, when Iru's wizard might be shown there. */
export function AllowHost({ url, allowed }: Props) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const origin = hostToAllow(url, allowed);
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
      if (isGranted) announce(`${host} is allowed as a wizard.`);
      else setProblem(`${host} was not allowed, so Role Courier does nothing there.`);
    } catch (error) {
      setProblem(sayError(`${host} cannot be allowed`, error));
    }
  }

  return (
    <section aria-labelledby="this-site">
      <h2 id="this-site">This site</h2>
      <p>
        If Iru’s wizard is on <b>{host}</b>, your browser has to let Role Courier read and change
        pages there, so that it can read the trust policy and fill in the role’s ARN.
      </p>
      <button type="button" onClick={() => allow(origin)}>
        Allow this site as a wizard
      </button>
      <Problem text={problem} />
    </section>
  );
}
