/** @jsxImportSource react */
import { useState } from 'react';
import type { WizardBoot } from '../../shared/messages.ts';
import { useRemount } from '../common/use-remount.ts';
import { PolicyStep } from './policy-step.tsx';
import { RoleForm } from './role-form.tsx';
import type { ShapeViews } from './shapes/shapes.ts';
import { usePolicy } from './use-policy.ts';
import { useRoleSubmission } from './use-role-submission.ts';

interface RoleWizardProps {
  boot: WizardBoot;
  shapes: ShapeViews;
  onConnected: () => void;
}

/**
 * Asks for a cross-account IAM role: the trust policy to copy and the field for the role's ARN,
 * together on one page or, in the `steps` shape, one after the other.
 */
export function RoleWizard({ boot, shapes, onConnected }: RoleWizardProps) {
  const submission = useRoleSubmission(boot.sessionId, onConnected);
  const details = usePolicy(boot.sessionId);
  const [step, setStep] = useState<'policy' | 'role'>('policy');
  const [expanded, setExpanded] = useState(false);
  const remountKey = useRemount(boot.rerenderEveryMs);
  const policy = (
    <PolicyStep
      key={`policy ${remountKey}`}
      boot={boot}
      shapes={shapes}
      policy={details}
      expanded={expanded}
      onExpand={setExpanded}
    />
  );
  const form = <RoleForm key={`form ${remountKey}`} boot={boot} submission={submission} />;
  if (boot.shape !== 'steps') {
    return (
      <>
        {policy}
        {form}
      </>
    );
  }
  return (
    <>
      <p className="step-count">Step {step === 'policy' ? 1 : 2} of 2</p>
      {step === 'policy' ? policy : form}
      <div className="step-buttons">
        {step === 'policy' ? (
          <button type="button" className="button-primary" onClick={() => setStep('role')}>
            Next
          </button>
        ) : (
          <button type="button" className="button-secondary" onClick={() => setStep('policy')}>
            Back
          </button>
        )}
      </div>
    </>
  );
}
