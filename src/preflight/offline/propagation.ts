import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { resultsOf } from './result.ts';

const { pass, warn, unknown } = resultsOf('propagation');

/** Seconds after which a new role can be assumed everywhere; most can after ten. */
const settled = 60;

/** Whether the role is old enough for every AWS region to know it. */
export function checkPropagation({ role, now }: OfflineFacts): CheckResult {
  if (role.createdAt === null) {
    return unknown("Role's age not known", 'It was not seen when the role was created.');
  }
  const age = Math.max(0, Math.floor((now - role.createdAt) / 1000));
  const left = settled - age;
  if (left <= 0) return pass('Role known everywhere', 'The role was created over a minute ago.');
  return warn(
    `Wait ${left} s: the role is new`,
    `The role was created ${age} s ago. Until it is known in every region, AWS can refuse it.`,
    `Wait ${left} s before you submit the role.`,
  );
}
