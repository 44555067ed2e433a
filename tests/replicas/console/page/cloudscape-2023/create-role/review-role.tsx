/** @jsxImportSource react */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { trustPolicyOf } from '../../create-role/trust-policy-of.ts';
import { PolicyDocument } from '../editor/policy-document.tsx';
import { PermissionsSummary } from './permissions-summary.tsx';
import { RoleDetails } from './role-details.tsx';
import { RoleTags } from './role-tags.tsx';

interface ReviewRoleProps extends StepProps {
  goToStep(step: number): void;
}

function StepHeader({ children, onEdit }: { children: ReactNode; onEdit?: () => void }) {
  const edit = onEdit && <Button onClick={onEdit}>{texts.edit}</Button>;
  return (
    <Header variant="h2" actions={edit}>
      {children}
    </Header>
  );
}

/** Step 3. */
export function ReviewRole({ goToStep, ...props }: ReviewRoleProps) {
  const { draft } = props;
  return (
    <SpaceBetween size="l">
      <RoleDetails {...props} />
      <StepHeader onEdit={() => goToStep(0)}>{texts.reviewTrustedEntities}</StepHeader>
      <Container header={<Header variant="h3">{texts.trustPolicy}</Header>}>
        <PolicyDocument text={trustPolicyOf(draft)} />
      </Container>
      <StepHeader onEdit={() => goToStep(1)}>{texts.reviewPermissions}</StepHeader>
      <PermissionsSummary policies={draft.selectedPolicies} />
      <StepHeader>{texts.reviewTags}</StepHeader>
      <Container
        header={
          <Header variant="h3" description={texts.addTagsText}>
            {texts.addTags} <Box variant="span">- {texts.optional}</Box>
          </Header>
        }
      >
        <RoleTags {...props} />
      </Container>
    </SpaceBetween>
  );
}
