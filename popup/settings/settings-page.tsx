import { words } from '../../src/texts/translate.ts';
import { Announcer } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { Keeping } from './keeping.tsx';
import { NewRoles } from './new-roles.tsx';
import { Organization } from './organization.tsx';
import { Shortcut } from './shortcut.tsx';
import { Sources } from './sources.tsx';
import { Transfer } from './transfer.tsx';
import { useSettings } from './use-settings.ts';
import { WizardSites } from './wizard-sites.tsx';

/** The options page: everything is saved as soon as it is changed. */
export function SettingsPage() {
  return (
    <Announcer>
      <header class="brand">
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{words('settingsPageTitle')}</h1>
      </header>
      <Sections />
    </Announcer>
  );
}

function Sections() {
  const { stored, problem, save } = useSettings();
  return (
    <main>
      <Problem text={problem} />
      {stored && (
        <>
          {stored.areDamaged && <p class="note">{words('settingsDamaged')}</p>}
          <Organization managed={stored.managed} unread={stored.unread} />
          <NewRoles stored={stored} save={save} />
          <Sources settings={stored.settings} save={save} />
          <WizardSites stored={stored} />
          <Keeping settings={stored.settings} save={save} />
          <Shortcut />
          <Transfer stored={stored} />
        </>
      )}
    </main>
  );
}
