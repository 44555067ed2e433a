/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import type { ListRolesAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { trustedEntities } from '../../roles/trusted-entities.ts';
import { PageFrame } from '../frame/page-frame.tsx';

/** `#/roles`. */
export function RolesPage() {
  const loaded = useIam<ListRolesAnswer>('listRoles');
  const [filter, setFilter] = useState('');
  const roles = loaded.state === 'ready' ? loaded.answer.Roles : [];
  return (
    <PageFrame contentType="table" crumbs={[{ text: texts.roles, href: '#/roles' }]}>
      <Table
        variant="full-page"
        selectionType="multi"
        trackBy="RoleName"
        loading={loaded.state === 'loading'}
        loadingText={texts.loading}
        empty={texts.noResources}
        items={roles.filter(({ RoleName }) => RoleName.includes(filter))}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={`(${roles.length})`}
            description={texts.rolesDescription}
            actions={
              <SpaceBetween direction="horizontal" size="xs">
                <Button iconName="refresh" ariaLabel={texts.loading} />
                <Button disabled>{texts.delete}</Button>
                <Button variant="primary" onClick={() => goTo('#/roles/create')}>
                  {texts.createRole}
                </Button>
              </SpaceBetween>
            }
          >
            {texts.roles}
          </Header>
        }
        filter={
          <TextFilter
            filteringText={filter}
            filteringPlaceholder={texts.search}
            filteringAriaLabel={texts.search}
            onChange={({ detail }) => setFilter(detail.filteringText)}
          />
        }
        columnDefinitions={[
          {
            id: 'name',
            header: texts.roleName,
            isRowHeader: true,
            cell: ({ RoleName }) => (
              <Link href={`#/roles/details/${encodeURIComponent(RoleName)}`}>{RoleName}</Link>
            ),
          },
          {
            id: 'trusted',
            header: texts.trustedEntities,
            cell: ({ AssumeRolePolicyDocument }) => trustedEntities(AssumeRolePolicyDocument),
          },
          { id: 'activity', header: texts.lastActivity, cell: () => '-' },
        ]}
      />
    </PageFrame>
  );
}
