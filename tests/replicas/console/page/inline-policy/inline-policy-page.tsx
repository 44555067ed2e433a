/** @jsxImportSource react */
import Wizard, { type WizardProps } from '@cloudscape-design/components/wizard';
import { useEffect, useState } from 'react';
import { callIam } from '../common/api.ts';
import { clearState, noteState } from '../common/replica-state.ts';
import { goTo, mirrorInHash } from '../common/route.ts';
import { texts } from '../common/texts.ts';
import { useDraft } from '../common/use-draft.ts';
import { useRerenders } from '../common/use-rerenders.ts';
import { wizardStrings } from '../common/wizard-strings.ts';
import { useFlashes } from '../frame/flash.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { fillText } from '../texts/fill-text.ts';
import { checkPolicyStep } from './check-policy-step.ts';
import { emptyPolicyDraft, stepOfPolicyField } from './policy-draft.ts';
import { ReviewPolicy } from './review-policy.tsx';
import { SpecifyPermissions } from './specify-permissions.tsx';

/** `#/roles/details/NAME/createPolicy`. */
export function InlinePolicyPage({ name }: { name: string }) {
  const [draft, update] = useDraft(() => emptyPolicyDraft, stepOfPolicyField);
  const [step, setStep] = useState(0);
  const [error, setError] = useState<string>();
  const [creating, setCreating] = useState(false);
  const flashes = useFlashes();
  const key = useRerenders(step);
  const path = `/roles/details/${encodeURIComponent(name)}`;

  useEffect(() => {
    noteState({ step, policyText: draft.policyText, policyName: draft.policyName });
  }, [step, draft]);
  useEffect(() => clearState, []);

  const leaves = (index: number): boolean => {
    const problem = checkPolicyStep(index, draft);
    setError(problem);
    return problem === undefined;
  };
  const create = async () => {
    if (!leaves(1)) return;
    setCreating(true);
    const { policyName, policyText } = draft;
    try {
      await callIam('putRolePolicy', {
        RoleName: name,
        PolicyName: policyName,
        PolicyDocument: policyText,
      });
      const content = fillText(texts.policyCreated, { name: policyName });
      flashes.show({ id: 'policy-created', path, type: 'success', content });
      goTo(`#${path}?section=permissions`);
    } catch (failure) {
      flashes.show({
        id: 'create-policy-failed',
        path: `${path}/createPolicy`,
        type: 'error',
        header: fillText(texts.failedToCreatePolicy, { name: policyName }),
        content: failure instanceof Error ? failure.message : String(failure),
      });
    } finally {
      setCreating(false);
    }
  };
  const navigate = ({ requestedStepIndex, reason }: WizardProps.NavigateDetail) => {
    if (reason === 'next' && !leaves(step)) return;
    setError(undefined);
    setStep(requestedStepIndex);
    const stepName = requestedStepIndex === 0 ? 'addPermissions' : 'review';
    mirrorInHash(`#${path}/createPolicy?step=${stepName}`);
  };
  const props = { draft, error, update };
  return (
    <PageFrame
      contentType="wizard"
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: name, href: `#${path}` },
        { text: texts.createPolicy, href: `#${path}/createPolicy` },
      ]}
    >
      <Wizard
        i18nStrings={wizardStrings}
        submitButtonText={texts.createPolicy}
        activeStepIndex={step}
        isLoadingNextStep={creating}
        onNavigate={({ detail }) => navigate(detail)}
        onCancel={() => goTo(`#${path}`)}
        onSubmit={() => void create()}
        steps={[
          {
            title: texts.specifyPermissions,
            description: texts.specifyPermissionsText,
            content: (
              <div key={key}>
                <SpecifyPermissions {...props} />
              </div>
            ),
          },
          {
            title: texts.reviewAndCreate,
            description: texts.reviewAndCreateText,
            content: (
              <div key={key}>
                <ReviewPolicy {...props} />
              </div>
            ),
          },
        ]}
      />
    </PageFrame>
  );
}
