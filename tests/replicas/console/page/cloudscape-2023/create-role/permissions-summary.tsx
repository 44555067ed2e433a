/** @jsxImportSource react */
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { texts } from '../../common/texts.ts';

/** The chosen policies; `policies` are ARNs. */
export function PermissionsSummary({ policies }: { policies: string[] }) {
  return (
    <Table
      variant="container"
      header={<Header variant="h3">{texts.permissionsPolicySummary}</Header>}
      items={policies}
      empty={texts.noResources}
      columnDefinitions={[
        {
          id: 'name',
          header: texts.policyName,
          cell: (arn) => arn.slice(arn.lastIndexOf('/') + 1),
        },
        { id: 'type', header: texts.type, cell: () => 'AWS managed' },
        { id: 'as', header: texts.attachedAs, cell: () => texts.permissionsPolicy },
      ]}
    />
  );
}
