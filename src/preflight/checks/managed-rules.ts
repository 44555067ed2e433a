import { say } from '../../texts/text.ts';
import type { Check } from '../check.ts';
import { resultsOf } from './result.ts';

const { fail } = resultsOf('managed-rules');

/** Whether the organization allows this connection; no question where it does. */
export const checkManagedRules: Check = ({ violations }) =>
  violations.length === 0
    ? null
    : fail(
        say('notAllowedTitle'),
        violations.flatMap(({ text }) => text),
      );
