import type { SettingsReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { focusOn } from '../common/focus-on.ts';
import { Problem } from '../common/problem.tsx';
import { Section } from '../common/section.tsx';
import { useAction } from '../common/use-action.ts';
import { AllowTypedHost } from '../wizard-hosts/allow-typed-host.tsx';
import { useAllow } from '../wizard-hosts/use-allow.ts';
import type { Stored } from './use-settings.ts';

const headingId = 'sites';

type Site = SettingsReply['wizardHosts'][number];

/** Where besides Iru's own sites a wizard is taken as one. */
export function WizardSites({ stored }: { stored: Stored }) {
  const { wizardHosts, managed } = stored;
  const isLocked = managed.wizardHosts !== null;
  const allowed = wizardHosts.filter(({ isAllowed }) => isAllowed).map(({ origin }) => origin);
  return (
    <Section title={words('sitesTitle')} about={words('aboutSites')} id={headingId}>
      {wizardHosts.length === 0 && <p>{words('noSites')}</p>}
      <ul class="hosts">
        {wizardHosts.map((site) => (
          <SiteRow key={site.origin} site={site} isLocked={isLocked} />
        ))}
      </ul>
      {isLocked ? (
        <small>{words('lockedByOrganization')}</small>
      ) : (
        <AllowTypedHost allowed={allowed} only={null} />
      )}
    </Section>
  );
}

function SiteRow({ site, isLocked }: { site: Site; isLocked: boolean }) {
  const announce = useAnnounce();
  const { problem, allow } = useAllow();
  const removing = useAction();
  const { origin, isAllowed } = site;
  const host = new URL(origin).hostname;
  // Where it was refused, the alert and the button are here.
  const allowIt = async () => {
    if (await allow(origin)) focusOn(headingId);
  };
  const remove = () =>
    removing.run(say('siteNotRemoved'), async () => {
      await send({ type: 'remove-wizard-host', origin });
      announce(say('siteRemoved', { host }));
      focusOn(headingId);
    });
  return (
    <li>
      <span>
        {host}
        {!isAllowed && <small>{words('siteNotYetAllowed')}</small>}
      </span>
      {!isAllowed && (
        <button type="button" onClick={() => void allowIt()}>
          {words('allowSiteNamed', { host })}
        </button>
      )}
      {(isAllowed || !isLocked) && (
        <button
          type="button"
          class="quiet"
          aria-label={words('removeSiteNamed', { host })}
          onClick={remove}
        >
          {words('removeSite')}
        </button>
      )}
      <Problem text={problem ?? removing.problem} />
    </li>
  );
}
