import { useEffect, useState } from 'react';
import { callIam } from '../common/api.ts';
import { clearState, noteState } from '../common/replica-state.ts';
import { goTo, mirrorInHash } from '../common/route.ts';
import { texts } from '../common/texts.ts';
import { useDraft } from '../common/use-draft.ts';
import { useRerenders } from '../common/use-rerenders.ts';
import { useFlashes } from '../frame/flash.ts';
import { fillText } from '../texts/fill-text.ts';
import { checkPolicyStep } from './check-policy-step.ts';
import { emptyPolicyDraft, stepOfPolicyField } from './policy-draft.ts';

/** The inline policy wizard of a role without its looks. */
export function useInlinePolicy(roleName: string) {
  const [draft, update] = useDraft(() => emptyPolicyDraft, stepOfPolicyField);
  const [step, setStep] = useState(0);
  const [error, setError] = useState<string>();
  const [creating, setCreating] = useState(false);
  const flashes = useFlashes();
  /** Changes when the step is to be drawn anew. */
  const key = useRerenders(step);
  const path = `/roles/details/${encodeURIComponent(roleName)}`;

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
        RoleName: roleName,
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
  /** Only `isNext` asks whether the step may be left. */
  const goToStep = (index: number, isNext = false) => {
    if (isNext && !leaves(step)) return;
    setError(undefined);
    setStep(index);
    mirrorInHash(`#${path}/createPolicy?step=${index === 0 ? 'addPermissions' : 'review'}`);
  };
  return { draft, error, update, step, goToStep, creating, create, key, path };
}
