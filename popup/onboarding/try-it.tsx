import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';
import { useShortcut } from '../common/use-shortcut.ts';

const docs = 'https://docs.iru.com/en/compliance/sources/aws-iam-identity-center-sso-source';
const iruPages = ['https://*.iru.com/*', 'https://*.kandji.io/*'];
/** Pages about Iru, rather than Iru itself. */
const aboutIru = /^(docs|api-docs|www|support)\./;

/** Leads to where Role Courier is of use. */
export function TryIt() {
  const iru = useIruTab();
  const shortcut = useShortcut();
  const show = async ({ id, windowId }: Tabs.Tab) => {
    await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  };
  return (
    <Section title={words('tryTitle')}>
      <ul>
        <li data-mark="1">{words('tryPin')}</li>
        <li data-mark="2">{words('tryIru')}</li>
        {shortcut && <li data-mark="3">{words('tryKey', { shortcut })}</li>}
      </ul>
      <div class="actions">
        {iru && (
          <button type="button" class="primary" onClick={() => void show(iru)}>
            {words('goToIru')}
          </button>
        )}
        <a class={`button ${iru ? '' : 'primary'}`} href={docs} target="_blank" rel="noreferrer">
          {words('openDocs')}
        </a>
      </div>
    </Section>
  );
}

/** A tab that shows the admin's Iru, if one is open. */
function useIruTab(): Tabs.Tab | null {
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  useEffect(() => {
    const find = async () => {
      const tabs = await browser.tabs.query({ url: iruPages });
      setTab(tabs.find(({ url }) => url && !aboutIru.test(new URL(url).hostname)) ?? null);
    };
    find().catch(() => undefined); // Without one, the documentation is offered.
  }, []);
  return tab;
}
