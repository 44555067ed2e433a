import type { CheckResult } from './check.ts';

/** Whether a result tells how many seconds are left, and is another one in the next. */
export function isCountdown({ id, verdict }: CheckResult): boolean {
  return id === 'propagation' && verdict === 'warn';
}
