/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import Table from '@cloudscape-design/components/table';
import { texts } from '../../common/texts.ts';
import { PageFrame } from '../frame/page-frame.tsx';

const users = ['alice', 'bob', 'deploy-bot'];

/** `#/users`. */
export function UsersPage() {
  return (
    <PageFrame contentType="table" crumbs={[{ text: texts.users, href: '#/users' }]}>
      <Table
        variant="full-page"
        selectionType="single"
        items={users}
        header={
          <Header
            variant="awsui-h1-sticky"
            counter={`(${users.length})`}
            description={texts.usersDescription}
            actions={<Button variant="primary">{texts.createUser}</Button>}
          >
            {texts.users}
          </Header>
        }
        columnDefinitions={[
          {
            id: 'name',
            header: texts.userName,
            cell: (user) => <Link href={`#/users/details/${user}`}>{user}</Link>,
          },
          { id: 'activity', header: texts.lastActivity, cell: () => '-' },
        ]}
      />
    </PageFrame>
  );
}
