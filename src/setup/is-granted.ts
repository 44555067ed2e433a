import type { Setup } from './setup.ts';

/** Whether the role was seen with a policy that may give it something to read; a boundary gives nothing. */
export function isGranted({ policies }: Setup['role']): boolean {
  return policies.some(({ kind }) => kind !== 'boundary');
}
