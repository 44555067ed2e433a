/** The stages of an errand, in order; `abandoned` can follow any of them. */
export const stages = [
  'wizard-seen',
  'role-form-filled',
  'role-created',
  'policy-attached',
  'arn-returned',
  'submitted',
  'connected',
] as const;

export type Stage = (typeof stages)[number] | 'abandoned';

/** Whether `stage` is `other` or comes after it. An abandoned setup has reached nothing. */
export function hasReached(stage: Stage, other: (typeof stages)[number]): boolean {
  return stage !== 'abandoned' && stages.indexOf(stage) >= stages.indexOf(other);
}

/** A setup that is over takes part in nothing more. */
export function isOver(stage: Stage): boolean {
  return stage === 'connected' || stage === 'abandoned';
}
