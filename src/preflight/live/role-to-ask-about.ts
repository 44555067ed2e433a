import { parseRoleArn, type RoleArn } from '../../policy/role-arn.ts';
import type { LiveJob } from './job.ts';

/** Null for what is no role's ARN, or one in a partition whose services are not asked. */
export function roleToAskAbout({ roleArn, partition }: LiveJob): RoleArn | null {
  const parsed = parseRoleArn(roleArn);
  return parsed.ok && parsed.value.partition === partition ? parsed.value : null;
}
