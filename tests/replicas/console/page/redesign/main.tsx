/** @jsxImportSource react */
import '../frame/frame.css';
import './redesign.css';
import { App } from '../app.tsx';
import { start } from '../start.ts';
import { CreateRolePage } from './create-role/create-role-page.tsx';
import { consoleHome, dashboard, notFound, users } from './home/plain-page.tsx';
import { InlinePolicyPage } from './inline-policy/inline-policy-page.tsx';
import { EditTrustPolicyPage } from './role/edit-trust-policy-page.tsx';
import { RolePage } from './role/role-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';

start(
  <App
    pages={{
      ConsoleHome: consoleHome,
      Dashboard: dashboard,
      Users: users,
      Roles: RolesPage,
      CreateRole: CreateRolePage,
      Role: RolePage,
      InlinePolicy: InlinePolicyPage,
      EditTrustPolicy: EditTrustPolicyPage,
      NotFound: notFound,
    }}
  />,
);
