/** @jsxImportSource react */
import Wizard, { type WizardProps } from '@cloudscape-design/components/wizard';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { clearState, noteState } from '../common/replica-state.ts';
import { goTo, mirrorInHash } from '../common/route.ts';
import { texts } from '../common/texts.ts';
import { useDraft } from '../common/use-draft.ts';
import { useRerenders } from '../common/use-rerenders.ts';
import { wizardStrings } from '../common/wizard-strings.ts';
import { useFlashes } from '../frame/flash.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { showRoleCreated } from '../roles/role-created-flash.tsx';
import { fillText } from '../texts/fill-text.ts';
import { AddPermissions } from './add-permissions.tsx';
import { checkStep } from './check-step.ts';
import { ReviewRole } from './review-role.tsx';
import { stepOfField } from './role-draft.ts';
import { SelectTrustedEntity } from './select-trusted-entity.tsx';
import type { FieldErrors } from './step-props.ts';
import { submitRole } from './submit-role.ts';
import { draftFrom, hashOf } from './url-parameters.ts';

/** `#/roles/create`: the wizard, which keeps its draft while its steps come and go. */
export function CreateRolePage({ parameters }: { parameters: URLSearchParams }) {
  const [draft, update] = useDraft(() => draftFrom(parameters), stepOfField);
  const [step, setStep] = useState(0);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [creating, setCreating] = useState(false);
  const flashes = useFlashes();
  const untouched = useRef(draft);
  const key = useRerenders(step);

  useEffect(() => noteState({ step, ...draft }), [step, draft]);
  useEffect(() => clearState, []);
  useEffect(() => {
    if (draft !== untouched.current) mirrorInHash(hashOf(draft));
  }, [draft]);

  const leaves = (index: number): boolean => {
    const found = checkStep(index, draft);
    setErrors(found);
    return Object.keys(found).length === 0;
  };
  const create = async () => {
    if (!leaves(2)) return;
    setCreating(true);
    try {
      await submitRole(draft);
      showRoleCreated(flashes, draft.roleName);
      goTo('#/roles');
    } catch (error) {
      flashes.show({
        id: 'create-role-failed',
        path: '/roles/create',
        type: 'error',
        header: fillText(texts.failedToCreateRole, { name: draft.roleName }),
        content: error instanceof Error ? error.message : String(error),
      });
    } finally {
      setCreating(false);
    }
  };
  const navigate = ({ requestedStepIndex, reason }: WizardProps.NavigateDetail) => {
    if (reason === 'next' && !leaves(step)) return;
    setErrors({});
    setStep(requestedStepIndex);
  };
  const props = { draft, errors, update };
  const content = (node: ReactNode) => <div key={key}>{node}</div>;
  return (
    <PageFrame
      contentType="wizard"
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: texts.createRole, href: '#/roles/create' },
      ]}
    >
      <Wizard
        i18nStrings={wizardStrings}
        submitButtonText={texts.submitRole}
        activeStepIndex={step}
        isLoadingNextStep={creating}
        onNavigate={({ detail }) => navigate(detail)}
        onCancel={() => goTo('#/roles')}
        onSubmit={() => void create()}
        steps={[
          {
            title: texts.selectTrustedEntity,
            content: content(<SelectTrustedEntity {...props} />),
          },
          {
            title: texts.addPermissions,
            content: content(<AddPermissions {...props} />),
          },
          {
            title: texts.nameReviewCreate,
            content: content(<ReviewRole {...props} goToStep={setStep} />),
          },
        ]}
      />
    </PageFrame>
  );
}
