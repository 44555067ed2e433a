/** @jsxImportSource react */
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { RoleAnswer } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';

export function TagsTab({ role }: { role: RoleAnswer }) {
  return (
    <Table
      variant="container"
      header={<Header counter={`(${role.Tags.length})`}>{texts.tags}</Header>}
      items={role.Tags}
      empty={texts.noTags}
      columnDefinitions={[
        { id: 'key', header: texts.key, cell: ({ Key }) => Key },
        { id: 'value', header: texts.value, cell: ({ Value }) => Value },
      ]}
    />
  );
}
