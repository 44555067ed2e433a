/** @jsxImportSource react */
import type { FormEvent } from 'react';
import type { WizardBoot } from '../../shared/messages.ts';
import { ArnField } from './arn-field.tsx';
import type { RoleSubmission } from './use-role-submission.ts';

interface RoleFormProps {
  boot: WizardBoot;
  submission: RoleSubmission;
}

/** The role-ARN field and Submit Role. */
export function RoleForm({ boot, submission }: RoleFormProps) {
  const { submitting, error, submit } = submission;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <section className="panel" aria-labelledby="role-heading">
      <h2 id="role-heading">Submit the role</h2>
      <p>Paste the ARN of the IAM role that you created.</p>
      <form onSubmit={onSubmit} noValidate>
        <ArnField boot={boot} submission={submission} />
        {error === undefined ? null : (
          <div role="alert" className="alert">
            {error}
          </div>
        )}
        <button type="submit" className="button-primary" disabled={submitting}>
          {submitting ? 'Submitting…' : 'Submit Role'}
        </button>
      </form>
    </section>
  );
}
