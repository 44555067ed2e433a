import { useEffect, useRef, useState } from 'react';
import { clearState, noteState } from '../common/replica-state.ts';
import { goTo, mirrorInHash } from '../common/route.ts';
import { texts } from '../common/texts.ts';
import { useDraft } from '../common/use-draft.ts';
import { useRerenders } from '../common/use-rerenders.ts';
import { useFlashes } from '../frame/flash.ts';
import { showRoleCreated } from '../roles/role-created-flash.ts';
import { fillText } from '../texts/fill-text.ts';
import { checkStep } from './check-step.ts';
import { stepOfField } from './role-draft.ts';
import type { FieldErrors } from './step-props.ts';
import { submitRole } from './submit-role.ts';
import { draftFrom, hashOf } from './url-parameters.ts';

/** The create-role wizard without its looks: its draft, its steps, what it refuses and creates. */
export function useCreateRole(parameters: URLSearchParams) {
  const [draft, update] = useDraft(() => draftFrom(parameters), stepOfField);
  const [step, setStep] = useState(0);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [creating, setCreating] = useState(false);
  const flashes = useFlashes();
  const untouched = useRef(draft);
  /** Changes when the step is to be drawn anew. */
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
  /** Only `isNext` asks whether the step may be left. */
  const goToStep = (index: number, isNext = false) => {
    if (isNext && !leaves(step)) return;
    setErrors({});
    setStep(index);
  };
  return { draft, errors, update, step, goToStep, creating, create, key };
}
