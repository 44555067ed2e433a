/** @jsxImportSource react */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Spinner from '@cloudscape-design/components/spinner';
import type { GetRoleAnswer } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { RoleSummary } from './role-summary.tsx';
import { RoleTabs } from './role-tabs.tsx';

interface RolePageProps {
  name: string;
  section: string | null;
}

function RoleContent({ name, section }: RolePageProps) {
  const loaded = useIam<GetRoleAnswer>('getRole', name);
  switch (loaded.state) {
    case 'loading':
      return (
        <Box textAlign="center" padding="xxl">
          <Spinner size="large" /> {texts.loading}
        </Box>
      );
    case 'failed':
      return <Alert type="error">{loaded.message}</Alert>;
    case 'ready': {
      const role = loaded.answer.Role;
      return (
        <SpaceBetween size="l">
          <Header
            variant="h1"
            info={texts.info}
            description={role.Description}
            actions={<Button>{texts.delete}</Button>}
          >
            {role.RoleName}
          </Header>
          <RoleSummary role={role} />
          <RoleTabs role={role} section={section} />
        </SpaceBetween>
      );
    }
  }
}

/** `#/roles/details/NAME`. */
export function RolePage({ name, section }: RolePageProps) {
  const href = `#/roles/details/${encodeURIComponent(name)}`;
  return (
    <PageFrame
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: name, href },
      ]}
    >
      <RoleContent name={name} section={section} />
    </PageFrame>
  );
}
