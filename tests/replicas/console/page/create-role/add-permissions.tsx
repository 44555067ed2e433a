/** @jsxImportSource react */
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import type { ListPoliciesAnswer } from '../../shared/answers.ts';
import { texts } from '../common/texts.ts';
import { useIam } from '../common/use-iam.ts';
import { PoliciesTable } from './policies-table.tsx';
import type { StepProps } from './step-props.ts';

/** Step 2. */
export function AddPermissions({ draft, update }: StepProps) {
  const loaded = useIam<ListPoliciesAnswer>('listPolicies');
  const { selectedPolicies } = draft;
  useEffect(() => {
    if (loaded.state !== 'ready') return;
    // A deep link may name policies that do not exist.
    const known = new Set(loaded.answer.Policies.map(({ arn }) => arn));
    const existing = selectedPolicies.filter((arn) => known.has(arn));
    if (existing.length < selectedPolicies.length) update({ selectedPolicies: existing });
  }, [loaded, selectedPolicies, update]);
  return (
    <SpaceBetween size="l">
      <PoliciesTable
        loading={loaded.state === 'loading'}
        policies={loaded.state === 'ready' ? loaded.answer.Policies : []}
        selected={draft.selectedPolicies}
        onSelect={(selectedPolicies) => update({ selectedPolicies })}
      />
      <Container>
        <ExpandableSection headerText={texts.setPermissionsBoundary} />
      </Container>
    </SpaceBetween>
  );
}
