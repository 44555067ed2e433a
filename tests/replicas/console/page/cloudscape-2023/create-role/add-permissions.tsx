/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { usePolicies } from '../../create-role/use-policies.ts';
import { PoliciesTable } from './policies-table.tsx';

/** Step 2. */
export function AddPermissions(props: StepProps) {
  const { loading, policies } = usePolicies(props);
  return (
    <SpaceBetween size="l">
      <PoliciesTable
        loading={loading}
        policies={policies}
        selected={props.draft.selectedPolicies}
        onSelect={(selectedPolicies) => props.update({ selectedPolicies })}
      />
      <Container>
        <ExpandableSection headerText={texts.setPermissionsBoundary} />
      </Container>
    </SpaceBetween>
  );
}
