import { Announcer } from './common/announcer.tsx';
import { Problem } from './common/problem.tsx';
import { useActiveTab } from './common/use-active-tab.ts';
import { useListing } from './common/use-listing.ts';
import { PageReport } from './page-report/page-report.tsx';
import { Setups } from './setups/setups.tsx';
import { AllowHost } from './wizard-hosts/allow-host.tsx';
import { AllowedHosts } from './wizard-hosts/allowed-hosts.tsx';

/** All that the toolbar button shows. */
export function Popup() {
  const { listing, problem } = useListing();
  const tab = useActiveTab();
  return (
    <Announcer>
      <header>
        <img src="../icons/icon.svg" alt="" width="24" height="24" />
        <h1>Role Courier</h1>
      </header>
      <main>
        <Problem text={problem} />
        {listing && <Setups listing={listing} />}
        {listing && tab && <AllowHost url={tab.url} allowed={listing.wizardHosts} />}
        {listing && <AllowedHosts origins={listing.wizardHosts} />}
        {tab && <PageReport tab={tab} key={tab.id} />}
      </main>
    </Announcer>
  );
}
