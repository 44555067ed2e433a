import { AwsError } from '../../protocols/aws-error.ts';

/** The simulator takes no wildcards in action names. */
export function refusePatterns(actions: readonly string[]): void {
  const wrong = actions.find((action) => !/^[\w-]+:\w+$/.test(action));
  if (wrong !== undefined) {
    throw new AwsError('InvalidInput', `Invalid Action name ${wrong} (ActionNames)`);
  }
}
