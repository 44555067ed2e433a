/** @jsxImportSource react */
import Grid from '@cloudscape-design/components/grid';
import { PolicyEditor } from './policy-editor.tsx';
import { StatementPanel } from './statement-panel.tsx';

interface EditorWithPanelProps {
  value: string;
  ariaLabel: string;
  onChange(value: string): void;
}

export function EditorWithPanel(props: EditorWithPanelProps) {
  return (
    <Grid gridDefinition={[{ colspan: { default: 12, s: 8 } }, { colspan: { default: 12, s: 4 } }]}>
      <PolicyEditor {...props} />
      <StatementPanel value={props.value} onChange={props.onChange} />
    </Grid>
  );
}
