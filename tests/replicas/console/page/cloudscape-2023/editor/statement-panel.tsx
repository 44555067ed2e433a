/** @jsxImportSource react */
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import { addStatement } from './add-statement.ts';

interface StatementPanelProps {
  value: string;
  onChange(value: string): void;
}

/** What stands beside a JSON editor to edit it statement by statement. */
export function StatementPanel({ value, onChange }: StatementPanelProps) {
  const add = () => onChange(addStatement(value));
  return (
    <div className="statement-panel">
      <SpaceBetween size="m">
        <Header variant="h3" actions={<Button disabled>{texts.remove}</Button>}>
          {texts.editStatement}
        </Header>
        <Box textAlign="center" padding={{ top: 'xxxl' }}>
          <Box variant="h4">{texts.selectStatement}</Box>
          <Box variant="p" color="text-body-secondary">
            {texts.selectStatementText}
          </Box>
          <Button iconName="add-plus" onClick={add}>
            {texts.addNewStatement}
          </Button>
        </Box>
      </SpaceBetween>
    </div>
  );
}
