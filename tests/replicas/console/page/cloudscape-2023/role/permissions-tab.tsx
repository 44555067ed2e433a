/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import type { RolePoliciesAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { type Loaded, useIam } from '../../common/use-iam.ts';
import { type AttachedPolicy, attachedPolicies, policyPage } from '../../role/attached-policies.ts';

function PolicyName({ name, href, document }: AttachedPolicy) {
  if (document === undefined) return <Link href={href}>{name}</Link>;
  return (
    <ExpandableSection headerText={name}>
      <pre className="policy-document">{document}</pre>
    </ExpandableSection>
  );
}

function PolicyActions({ roleName }: { roleName: string }) {
  const role = encodeURIComponent(roleName);
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button>{texts.simulate}</Button>
      <Button disabled>{texts.remove}</Button>
      <ButtonDropdown
        items={[
          { id: 'attach', text: texts.attachPolicies },
          { id: 'inline', text: texts.createInlinePolicy },
        ]}
        onItemClick={({ detail }) => {
          const inline = detail.id === 'inline';
          const page = inline ? 'createPolicy?step=addPermissions' : 'attachPolicies';
          goTo(`#/roles/details/${role}/${page}`);
        }}
      >
        {texts.addPermissions}
      </ButtonDropdown>
    </SpaceBetween>
  );
}

export function PermissionsTab({ roleName }: { roleName: string }) {
  const loaded = useIam<RolePoliciesAnswer>('getRolePolicies', roleName);
  return (
    <SpaceBetween size="l">
      <PermissionsPolicies roleName={roleName} loaded={loaded} />
      {loaded.state === 'ready' && <PermissionsBoundary {...loaded.answer} />}
    </SpaceBetween>
  );
}

function PermissionsBoundary({ PermissionsBoundary: set }: RolePoliciesAnswer) {
  const header = set ? texts.permissionsBoundarySet : texts.permissionsBoundaryNotSet;
  return (
    <ExpandableSection variant="container" headerText={header} defaultExpanded={set !== null}>
      {set ? <Link href={policyPage(set.PolicyArn)}>{set.PolicyName}</Link> : texts.noResources}
    </ExpandableSection>
  );
}

function PermissionsPolicies({
  roleName,
  loaded,
}: {
  roleName: string;
  loaded: Loaded<RolePoliciesAnswer>;
}) {
  const [filter, setFilter] = useState('');
  const rows = loaded.state === 'ready' ? attachedPolicies(loaded.answer) : [];
  return (
    <Table
      variant="container"
      loading={loaded.state === 'loading'}
      loadingText={texts.loading}
      empty={texts.noResources}
      items={rows.filter(({ name }) => name.includes(filter))}
      trackBy="name"
      selectionType="multi"
      header={
        <Header
          counter={`(${rows.length})`}
          description={texts.permissionsPoliciesDescription}
          actions={<PolicyActions roleName={roleName} />}
        >
          {texts.permissionsPolicies}
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
        { id: 'name', header: texts.policyName, cell: (row) => <PolicyName {...row} /> },
        { id: 'type', header: texts.type, cell: ({ type }) => type },
        { id: 'entities', header: texts.attachedEntities, cell: () => 1 },
      ]}
    />
  );
}
