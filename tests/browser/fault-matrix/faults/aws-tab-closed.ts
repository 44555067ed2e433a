import type { Fault } from '../fault.ts';
import { awsOf } from '../side.ts';
import { openAwsAgain } from '../ways/aws-tab.ts';

export const awsTabClosed: Fault = {
  name: 'AWS tab closed',
  often: { chromium: 'role-form-filled', firefox: 'role-created' },
  async strike({ mine }) {
    await awsOf(mine).close();
    mine.aws = null;
  },
  wayOn: openAwsAgain,
};
