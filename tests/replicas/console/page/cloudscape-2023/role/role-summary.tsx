/** @jsxImportSource react */

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import Header from '@cloudscape-design/components/header';
import type { ReactNode } from 'react';
import type { RoleAnswer } from '../../../shared/answers.ts';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';

function KeyValue({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Box variant="awsui-key-label">{label}</Box>
      <div>{children}</div>
    </div>
  );
}

function Copyable({ text }: { text: string }) {
  return (
    <CopyToClipboard
      variant="inline"
      textToCopy={text}
      copyButtonAriaLabel={texts.copyAccountId}
      copySuccessText="✓"
      copyErrorText="✗"
    />
  );
}

export function RoleSummary({ role }: { role: RoleAnswer }) {
  const name = encodeURIComponent(role.RoleName);
  const link = `https://signin.aws.amazon.com/switchrole?roleName=${name}&account=${boot.accountId}`;
  return (
    <Container
      header={
        <Header variant="h2" actions={<Button>{texts.edit}</Button>}>
          {texts.summary}
        </Header>
      }
    >
      <ColumnLayout columns={3} variant="text-grid">
        <KeyValue label={texts.creationDate}>
          {new Date(role.CreateDate).toLocaleString(boot.language)}
        </KeyValue>
        <KeyValue label={texts.arn}>
          <Copyable text={role.Arn} />
        </KeyValue>
        <KeyValue label={texts.switchRoleLink}>
          <Copyable text={link} />
        </KeyValue>
        <KeyValue label={texts.lastActivity}>-</KeyValue>
        <KeyValue label={texts.maximumSessionDuration}>{texts.oneHour}</KeyValue>
      </ColumnLayout>
    </Container>
  );
}
