/** @jsxImportSource react */
import Alert from '@cloudscape-design/components/alert';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import type { PolicyDraft, PolicyStepProps } from '../../inline-policy/policy-draft.ts';
import { EditorWithPanel } from '../editor/editor-with-panel.tsx';
import { VisualEditor } from './visual-editor.tsx';

function EditorChoice({ draft, update }: PolicyStepProps) {
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <SegmentedControl
        label={texts.policyEditor}
        selectedId={draft.editor}
        options={[
          { id: 'visual', text: texts.visual },
          { id: 'json', text: texts.json },
        ]}
        onChange={({ detail }) => update({ editor: detail.selectedId as PolicyDraft['editor'] })}
      />
      <ButtonDropdown items={[{ id: 'import', text: 'Import policy' }]}>
        {texts.actions}
      </ButtonDropdown>
    </SpaceBetween>
  );
}

/** Step 1. */
export function SpecifyPermissions(props: PolicyStepProps) {
  const { draft, error, update } = props;
  return (
    <Container
      header={
        <Header variant="h2" actions={<EditorChoice {...props} />}>
          {texts.policyEditor}
        </Header>
      }
    >
      <SpaceBetween size="m">
        {draft.editor === 'json' ? (
          <EditorWithPanel
            value={draft.policyText}
            ariaLabel={texts.policyEditor}
            onChange={(policyText) => update({ policyText })}
          />
        ) : (
          <VisualEditor />
        )}
        {error !== undefined && <Alert type="error">{error}</Alert>}
      </SpaceBetween>
    </Container>
  );
}
