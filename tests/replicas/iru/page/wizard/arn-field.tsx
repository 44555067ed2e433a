/** @jsxImportSource react */
import { type ChangeEvent, useLayoutEffect, useRef } from 'react';
import type { WizardBoot } from '../../shared/messages.ts';
import type { RoleSubmission } from './use-role-submission.ts';

const example = 'arn:aws:iam::123456789012:role/ExampleRole';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface ArnFieldProps {
  boot: WizardBoot;
  submission: RoleSubmission;
}

/** The role's ARN, in a controlled input or textarea, named in one of three ways. */
export function ArnField({ boot, submission }: ArnFieldProps) {
  const { arn, setArn, fieldFocused } = submission;
  const field = useRef<Field>(null);
  // Before the next key can arrive, else a re-mount would swallow it.
  useLayoutEffect(() => {
    if (!fieldFocused.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [fieldFocused]);

  const props = {
    id: 'role-arn',
    value: arn,
    autoComplete: 'off',
    spellCheck: false,
    placeholder: boot.arnLabel === 'placeholder' ? 'Role ARN' : example,
    'aria-label': boot.arnLabel === 'aria-label' ? 'Role ARN' : undefined,
    onChange: (event: ChangeEvent<Field>) => setArn(event.target.value),
    onFocus: () => {
      fieldFocused.current = true;
    },
    onBlur: () => {
      fieldFocused.current = false;
    },
  };
  const keep = (element: Field | null) => {
    field.current = element;
  };
  return (
    <div className="field">
      {boot.arnLabel === 'label' ? <label htmlFor="role-arn">Role ARN</label> : null}
      {boot.arnInput === 'input' ? (
        <input type="text" ref={keep} {...props} />
      ) : (
        <textarea rows={2} ref={keep} {...props} />
      )}
    </div>
  );
}
