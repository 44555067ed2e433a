/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';

/** `/console/home`, where sign-in often lands. */
export function ConsoleHomePage() {
  return (
    <div className="console-home">
      <ContentLayout header={<Header variant="h1">{texts.consoleHome}</Header>}>
        <Container header={<Header variant="h2">{texts.recentlyVisited}</Header>}>
          <SpaceBetween size="s">
            <Link href="/iam/home">IAM</Link>
            <Link href="/ec2/home">EC2</Link>
            <Link href="/singlesignon/home">IAM Identity Center</Link>
            <Link href="/s3/home">S3</Link>
          </SpaceBetween>
        </Container>
      </ContentLayout>
    </div>
  );
}
