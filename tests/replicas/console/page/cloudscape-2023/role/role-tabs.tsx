/** @jsxImportSource react */
import Tabs from '@cloudscape-design/components/tabs';
import { useState } from 'react';
import type { RoleAnswer } from '../../../shared/answers.ts';
import { mirrorInHash } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { PermissionsTab } from './permissions-tab.tsx';
import { TagsTab } from './tags-tab.tsx';
import { TrustTab } from './trust-tab.tsx';

interface RoleTabsProps {
  role: RoleAnswer;
  section: string | null;
}

/** The tabs' ids are the values of `?section=`; Cloudscape makes them `data-testid`s too. */
export function RoleTabs({ role, section }: RoleTabsProps) {
  const [active, setActive] = useState(section ?? 'permissions');
  const choose = (id: string) => {
    setActive(id);
    mirrorInHash(`#/roles/details/${encodeURIComponent(role.RoleName)}?section=${id}`);
  };
  return (
    <Tabs
      activeTabId={active}
      onChange={({ detail }) => choose(detail.activeTabId)}
      tabs={[
        {
          id: 'permissions',
          label: texts.permissions,
          content: <PermissionsTab roleName={role.RoleName} />,
        },
        {
          id: 'trust_relationships',
          label: texts.trustRelationships,
          content: <TrustTab role={role} />,
        },
        { id: 'tags', label: texts.tags, content: <TagsTab role={role} /> },
        { id: 'access_advisor', label: texts.lastAccessed, content: texts.noResources },
        { id: 'revoke_sessions', label: texts.revokeSessions, content: texts.noResources },
      ]}
    />
  );
}
