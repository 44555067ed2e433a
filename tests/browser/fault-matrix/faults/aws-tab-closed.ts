import type { Fault } from '../fault.ts';
import { awsOf } from '../side.ts';
import { openAwsAgain } from '../ways/aws-tab.ts';

export const awsTabClosed: Fault = {
  name: 'AWS tab closed',
  inNpmTest: { browser: 'chromium', stage: 'role-form-filled' },
  async strike({ mine }) {
    await awsOf(mine).close();
    mine.aws = null;
  },
  wayOn: openAwsAgain,
};
