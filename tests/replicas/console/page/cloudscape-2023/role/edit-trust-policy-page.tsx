/** @jsxImportSource react */
import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { GetRoleAnswer } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { useTrustPolicyForm } from '../../role/use-trust-policy-form.ts';
import { EditorWithPanel } from '../editor/editor-with-panel.tsx';
import { PageFrame } from '../frame/page-frame.tsx';

function TrustPolicyForm({ name, document }: { name: string; document: string }) {
  const { text, setText, problem, leave, save } = useTrustPolicyForm(name, document);
  return (
    <Form
      header={<Header variant="h1">{texts.editTrustPolicy}</Header>}
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="link" onClick={leave}>
            {texts.cancel}
          </Button>
          <Button variant="primary" onClick={() => void save()}>
            {texts.updatePolicy}
          </Button>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="m">
        {problem !== undefined && (
          <Alert type="error" header={texts.failedToUpdate}>
            {problem}
          </Alert>
        )}
        <Container header={<Header variant="h2">{texts.trustPolicy}</Header>}>
          <EditorWithPanel value={text} ariaLabel={texts.trustPolicy} onChange={setText} />
        </Container>
      </SpaceBetween>
    </Form>
  );
}

/** `#/roles/details/NAME/editTrustPolicy`; the real route is not known. */
export function EditTrustPolicyPage({ name }: { name: string }) {
  const loaded = useIam<GetRoleAnswer>('getRole', name);
  const href = `#/roles/details/${encodeURIComponent(name)}`;
  return (
    <PageFrame
      contentType="form"
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: name, href },
        { text: texts.editTrustPolicy, href: `${href}/editTrustPolicy` },
      ]}
    >
      {loaded.state === 'ready' && (
        <TrustPolicyForm name={name} document={loaded.answer.Role.AssumeRolePolicyDocument} />
      )}
      {loaded.state === 'failed' && <Alert type="error">{loaded.message}</Alert>}
    </PageFrame>
  );
}
