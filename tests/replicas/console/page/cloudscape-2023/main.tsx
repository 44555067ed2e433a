/** @jsxImportSource react */
import '@cloudscape-design/global-styles/index.css';
import '../frame/frame.css';
import './cloudscape.css';
import { I18nProvider, type I18nProviderProps } from '@cloudscape-design/components/i18n';
import { App } from '../app.tsx';
import { boot, embedded } from '../common/boot.ts';
import type { ConsolePages } from '../iam-page.tsx';
import { start } from '../start.ts';
import { CreateRolePage } from './create-role/create-role-page.tsx';
import { ConsoleHomePage } from './home/console-home-page.tsx';
import { DashboardPage } from './home/dashboard-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { UsersPage } from './home/users-page.tsx';
import { InlinePolicyPage } from './inline-policy/inline-policy-page.tsx';
import { EditTrustPolicyPage } from './role/edit-trust-policy-page.tsx';
import { RolePage } from './role/role-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';

const pages: ConsolePages = {
  ConsoleHome: ConsoleHomePage,
  Dashboard: DashboardPage,
  Users: UsersPage,
  Roles: RolesPage,
  CreateRole: CreateRolePage,
  Role: RolePage,
  InlinePolicy: InlinePolicyPage,
  EditTrustPolicy: EditTrustPolicyPage,
  NotFound: NotFoundPage,
};

const messages = embedded<I18nProviderProps.Messages>('component-texts');

start(
  <I18nProvider locale={boot.language} messages={[messages]}>
    <App pages={pages} />
  </I18nProvider>,
);
