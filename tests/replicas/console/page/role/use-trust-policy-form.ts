import { useEffect, useState } from 'react';
import { callIam } from '../common/api.ts';
import { clearState, noteState } from '../common/replica-state.ts';
import { goTo } from '../common/route.ts';
import { texts } from '../common/texts.ts';
import { useFlashes } from '../frame/flash.ts';
import { readableDocument } from './readable-document.ts';

/** The form that changes a role's trust policy; `document` is IAM's percent-encoded JSON. */
export function useTrustPolicyForm(name: string, document: string) {
  const [text, setText] = useState(() => readableDocument(document));
  const [problem, setProblem] = useState<string>();
  const flashes = useFlashes();
  const path = `/roles/details/${encodeURIComponent(name)}`;
  const leave = () => goTo(`#${path}?section=trust_relationships`);
  useEffect(() => noteState({ trustPolicyText: text }), [text]);
  useEffect(() => clearState, []);
  const save = async () => {
    try {
      await callIam('updateAssumeRolePolicy', { RoleName: name, PolicyDocument: text });
      const content = texts.trustPolicyUpdated;
      flashes.show({ id: 'trust-policy-updated', path, type: 'success', content });
      leave();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return { text, setText, problem, leave, save };
}
