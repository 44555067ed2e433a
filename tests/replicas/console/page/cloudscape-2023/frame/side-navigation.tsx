/** @jsxImportSource react */
import SideNavigation, {
  type SideNavigationProps,
} from '@cloudscape-design/components/side-navigation';
import { texts } from '../../common/texts.ts';

const items: SideNavigationProps.Item[] = [
  { type: 'link', text: texts.dashboard, href: '#/home' },
  {
    type: 'section',
    text: texts.accessManagement,
    items: [
      { type: 'link', text: texts.userGroups, href: '#/groups' },
      { type: 'link', text: texts.users, href: '#/users' },
      { type: 'link', text: texts.roles, href: '#/roles' },
      { type: 'link', text: texts.policies, href: '#/policies' },
      { type: 'link', text: texts.identityProviders, href: '#/identity_providers' },
      { type: 'link', text: texts.accountSettings, href: '#/account_settings' },
    ],
  },
  {
    type: 'section',
    text: texts.accessReports,
    items: [
      { type: 'link', text: texts.accessAnalyzer, href: '#/access_analyzer' },
      { type: 'link', text: texts.credentialReport, href: '#/credential_report' },
    ],
  },
];

export function ConsoleNavigation({ activeHref }: { activeHref: string }) {
  return (
    <SideNavigation
      header={{ text: texts.iamLong, href: '#/home' }}
      items={items}
      activeHref={activeHref}
    />
  );
}
