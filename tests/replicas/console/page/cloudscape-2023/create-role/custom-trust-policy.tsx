/** @jsxImportSource react */
import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { EditorWithPanel } from '../editor/editor-with-panel.tsx';

export function CustomTrustPolicy({ draft, errors, update }: StepProps) {
  return (
    <Container
      header={
        <Header variant="h2" description={texts.customTrustPolicyText}>
          {texts.customTrustPolicy}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <EditorWithPanel
          value={draft.trustPolicyText}
          ariaLabel={texts.customTrustPolicy}
          onChange={(trustPolicyText) => update({ trustPolicyText })}
        />
        {errors.trustPolicyText !== undefined && (
          <Alert type="error">{errors.trustPolicyText}</Alert>
        )}
      </SpaceBetween>
    </Container>
  );
}
