import { type RefObject, useEffect, useRef, useState } from 'react';
import type { SubmitAnswer } from '../../shared/messages.ts';
import { postJson } from '../common/api.ts';
import { noteState } from '../common/replica-state.ts';

export interface RoleSubmission {
  arn: string;
  setArn: (arn: string) => void;
  submitting: boolean;
  /** Why Iru refused the last submission. */
  error: string | undefined;
  submit: () => Promise<void>;
  /** Whether the ARN field has the focus, kept across its re-mounts. */
  fieldFocused: RefObject<boolean>;
}

/**
 * The ARN field's state and its submission. Only what reached this state is submitted: a value
 * written into the DOM alone is not.
 */
export function useRoleSubmission(sessionId: string, onConnected: () => void): RoleSubmission {
  const [arn, setArn] = useState('');
  const [submitting, setSubmitting] = useState(false);
  const [error, setError] = useState<string>();
  const fieldFocused = useRef(false);

  useEffect(() => {
    noteState({ arnFieldValue: arn });
    const reportedAt = performance.timeOrigin + performance.now();
    void postJson(`/api/connect/${sessionId}/field`, { value: arn, reportedAt });
  }, [sessionId, arn]);

  const submit = async () => {
    setSubmitting(true);
    setError(undefined);
    const path = `/api/connect/${sessionId}/submit`;
    const answer = await postJson<SubmitAnswer>(path, { roleArn: arn });
    setSubmitting(false);
    if (answer.ok) onConnected();
    else setError(answer.error);
  };
  return { arn, setArn, submitting, error, submit, fieldFocused };
}
