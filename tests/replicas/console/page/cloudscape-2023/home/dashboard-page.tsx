/** @jsxImportSource react */
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import { PageFrame } from '../frame/page-frame.tsx';

const resources = [
  { label: texts.userGroups, count: 2, href: '#/groups' },
  { label: texts.users, count: 3, href: '#/users' },
  { label: texts.roles, count: 14, href: '#/roles' },
  { label: texts.policies, count: 5, href: '#/policies' },
  { label: texts.identityProviders, count: 1, href: '#/identity_providers' },
];

/** `#/home`. */
export function DashboardPage() {
  return (
    <PageFrame crumbs={[{ text: texts.dashboard, href: '#/home' }]}>
      <SpaceBetween size="l">
        <Header variant="h1">{texts.iamDashboard}</Header>
        <Container header={<Header variant="h2">{texts.securityRecommendations}</Header>}>
          <Alert type="warning" action={<Button>{texts.addMfa}</Button>}>
            {texts.addMfa}
          </Alert>
        </Container>
        <Container header={<Header variant="h2">{texts.iamResources}</Header>}>
          <ColumnLayout columns={4} variant="text-grid">
            {resources.map(({ label, count, href }) => (
              <div key={href}>
                <Box variant="awsui-key-label">{label}</Box>
                <Link href={href} fontSize="display-l">
                  {String(count)}
                </Link>
              </div>
            ))}
          </ColumnLayout>
        </Container>
      </SpaceBetween>
    </PageFrame>
  );
}
