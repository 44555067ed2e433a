import { useRef } from 'preact/hooks';
import { MissingAccess } from './access/missing-access.tsx';
import { Announcer } from './common/announcer.tsx';
import { AskForCredentials } from './common/ask-for-credentials.ts';
import { isSidePanel } from './common/is-side-panel.ts';
import { Problem } from './common/problem.tsx';
import { useActiveTab } from './common/use-active-tab.ts';
import { type Listing, useListing } from './common/use-listing.ts';
import { Credentials } from './credentials/credentials.tsx';
import { Header } from './header.tsx';
import { DismissedPanel } from './page-panel/dismissed-panel.tsx';
import { PageReport } from './page-report/page-report.tsx';
import { Setups } from './setups/setups.tsx';
import { AllowHost } from './wizard-hosts/allow-host.tsx';
import { AllowOtherHost } from './wizard-hosts/allow-other-host.tsx';
import { AllowedHosts } from './wizard-hosts/allowed-hosts.tsx';

/** All that the toolbar button shows, and the side panel. */
export function Popup() {
  const { listing, problem } = useListing();
  const tab = useActiveTab();
  const field = useRef<HTMLTextAreaElement>(null);
  const askForCredentials = () => {
    const details = field.current?.closest('details');
    if (details) details.open = true;
    field.current?.focus();
  };
  return (
    <Announcer>
      <AskForCredentials.Provider value={askForCredentials}>
        <Header />
        <main>
          <Problem text={problem} />
          <MissingAccess />
          {tab && <DismissedPanel tab={tab} key={tab.id} />}
          {listing && <Setups listing={listing} />}
          {listing && needsCredentials(listing) && <Credentials listing={listing} field={field} />}
          {listing && tab && <AllowHost url={tab.url} {...listing} />}
          {listing && !tab && isSidePanel && <AllowOtherHost {...listing} />}
          {listing && <AllowedHosts origins={listing.wizardHosts} />}
          {tab && <PageReport tab={tab} key={tab.id} />}
        </main>
      </AskForCredentials.Provider>
    </Announcer>
  );
}

function needsCredentials({ setups, credentials, isLiveAllowed }: Listing): boolean {
  return isLiveAllowed && (setups.length > 0 || credentials !== null);
}
