/** @jsxImportSource react */
import { useEffect } from 'react';
import { mirrorInHash, parseRoute, useHash } from './common/route.ts';
import { CreateRolePage } from './create-role/create-role-page.tsx';
import { translateLegacyLink } from './create-role/legacy-link.ts';
import { DashboardPage } from './home/dashboard-page.tsx';
import { NotFoundPage } from './home/not-found-page.tsx';
import { UsersPage } from './home/users-page.tsx';
import { InlinePolicyPage } from './inline-policy/inline-policy-page.tsx';
import { EditTrustPolicyPage } from './role/edit-trust-policy-page.tsx';
import { RolePage } from './role/role-page.tsx';
import { RolesPage } from './roles/roles-page.tsx';

const rolePath = /^\/roles\/(?:details\/)?([^/]+)(?:\/(createPolicy|editTrustPolicy))?$/;

/** The page of IAM that the hash names. */
export function IamPage() {
  const hash = useHash();
  const legacy = translateLegacyLink(parseRoute(hash));
  useEffect(() => {
    if (legacy !== undefined) mirrorInHash(legacy);
  }, [legacy]);
  const { path, parameters } = parseRoute(legacy ?? hash);
  switch (path) {
    case '/':
    case '/home':
      return <DashboardPage />;
    case '/users':
      return <UsersPage />;
    case '/roles':
      return <RolesPage />;
    case '/roles/create':
      return <CreateRolePage parameters={parameters} />;
  }
  const [, encodedName, page] = rolePath.exec(path) ?? [];
  if (encodedName === undefined) return <NotFoundPage />;
  const name = decodeURIComponent(encodedName);
  switch (page) {
    case 'createPolicy':
      return <InlinePolicyPage key={name} name={name} />;
    case 'editTrustPolicy':
      return <EditTrustPolicyPage key={name} name={name} />;
    default:
      return <RolePage key={name} name={name} section={parameters.get('section')} />;
  }
}
