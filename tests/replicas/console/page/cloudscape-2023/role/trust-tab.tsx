/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import type { RoleAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { readableDocument } from '../../role/readable-document.ts';
import { PolicyDocument } from '../editor/policy-document.tsx';

export function TrustTab({ role }: { role: RoleAnswer }) {
  const name = encodeURIComponent(role.RoleName);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={texts.trustedEntitiesDescription}
          actions={
            <Button onClick={() => goTo(`#/roles/details/${name}/editTrustPolicy`)}>
              {texts.editTrustPolicy}
            </Button>
          }
        >
          {texts.trustedEntities}
        </Header>
      }
    >
      <PolicyDocument text={readableDocument(role.AssumeRolePolicyDocument)} />
    </Container>
  );
}
