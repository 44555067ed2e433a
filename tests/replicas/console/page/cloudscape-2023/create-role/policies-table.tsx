/** @jsxImportSource react */
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Pagination from '@cloudscape-design/components/pagination';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import type { ManagedPolicy } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';
import { usePolicyPages } from '../../create-role/use-policies.ts';
import { fillText } from '../../texts/fill-text.ts';

const columns: TableProps.ColumnDefinition<ManagedPolicy>[] = [
  {
    id: 'name',
    header: texts.policyName,
    isRowHeader: true,
    sortingField: 'name',
    cell: ({ name, arn }) => (
      <Link href={`#/policies/details/${encodeURIComponent(arn)}`}>{name}</Link>
    ),
  },
  { id: 'type', header: texts.type, cell: ({ type }) => type },
  { id: 'description', header: texts.description, cell: ({ description }) => description },
];

interface PoliciesTableProps {
  loading: boolean;
  policies: ManagedPolicy[];
  /** ARNs. */
  selected: string[];
  onSelect(selected: string[]): void;
}

export function PoliciesTable({ loading, policies, selected, onSelect }: PoliciesTableProps) {
  const { filter, setFilter, page, setPage, pages, matches, shown } = usePolicyPages(policies);
  const isOnOtherPage = (arn: string) => !shown.some((one) => one.arn === arn);
  return (
    <Table
      variant="container"
      loading={loading}
      loadingText={texts.loading}
      trackBy="arn"
      items={shown}
      columnDefinitions={columns}
      empty={texts.noResources}
      selectionType="multi"
      selectedItems={policies.filter(({ arn }) => selected.includes(arn))}
      // The check box over the column answers with this page's items only.
      onSelectionChange={({ detail }) => {
        const here = detail.selectedItems.map(({ arn }) => arn);
        onSelect([...new Set([...selected.filter(isOnOtherPage), ...here])]);
      }}
      ariaLabels={{
        selectionGroupLabel: texts.permissionsPolicies,
        allItemsSelectionLabel: () => texts.selectAllPolicies,
        itemSelectionLabel: (_, { name }) => fillText(texts.selectPolicy, { name }),
      }}
      header={
        <Header
          description={texts.addPermissionsText}
          counter={`(${selected.length === 0 ? '' : `${selected.length}/`}${policies.length})`}
        >
          {texts.permissionsPolicies}
        </Header>
      }
      filter={
        <TextFilter
          filteringText={filter}
          filteringPlaceholder={texts.filterPolicies}
          filteringAriaLabel={texts.filterPolicies}
          countText={fillText(texts.matches, { count: matches })}
          onChange={({ detail }) => setFilter(detail.filteringText)}
        />
      }
      pagination={
        <Pagination
          currentPageIndex={page}
          pagesCount={pages}
          onChange={({ detail }) => setPage(detail.currentPageIndex)}
        />
      }
    />
  );
}
