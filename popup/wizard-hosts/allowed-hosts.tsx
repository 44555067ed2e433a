import { send } from '../../src/messages/send.ts';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { focusOn } from '../common/focus-on.ts';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';

/** The sites that the admin allowed as wizards, each to be taken back. */
export function AllowedHosts({ origins }: { origins: readonly string[] }) {
  const announce = useAnnounce();
  const { problem, run } = useAction();
  if (origins.length === 0) return null;
  const remove = (origin: string) =>
    run(say('siteNotRemoved'), async () => {
      await send({ type: 'remove-wizard-host', origin });
      announce(say('siteRemoved', { host: hostOf(origin) }));
      focusOn(origins.length > 1 ? 'allowed-sites' : 'setups');
    });
  return (
    <section aria-labelledby="allowed-sites">
      <h2 id="allowed-sites" tabIndex={-1}>
        {words('allowedSites')}
      </h2>
      <ul class="hosts">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{hostOf(origin)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={words('removeSiteNamed', { host: hostOf(origin) })}
              onClick={() => remove(origin)}
            >
              {words('removeSite')}
            </button>
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  );
}

function hostOf(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}
