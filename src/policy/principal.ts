import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/text.ts';
import { isAccountId, isPartition, splitArn } from './arn-parts.ts';
import { fail, type Result, succeed } from './problem.ts';

/**
 * Who a trust policy lets in. `partition` is '' where the text does not tell it (a bare account ID,
 * a unique ID, '*'), and so is `accountId` for a unique ID and '*'.
 */
export type PrincipalArn = {
  partition: string;
  accountId: string;
  text: string;
  kind: 'role' | 'user' | 'root' | 'unique-id' | 'anyone' | 'other';
};

/** What AWS shows once the role (AROA) or user (AIDA) that a policy named has been deleted. */
const uniqueId = /^(?:AROA|AIDA)[A-Z0-9]{12,124}$/;

function kindOf(service: string, resource: string): PrincipalArn['kind'] {
  if (service !== 'iam') return 'other';
  if (resource === 'root') return 'root';
  if (/^role\/./.test(resource)) return 'role';
  if (/^user\/./.test(resource)) return 'user';
  return 'other';
}

/** Reads one value of a policy's Principal › AWS element. */
export function parsePrincipal(text: string): Result<PrincipalArn> {
  if (text === '*') return succeed({ partition: '', accountId: '', text, kind: 'anyone' });
  if (isAccountId(text)) return succeed({ partition: '', accountId: text, text, kind: 'root' });
  if (uniqueId.test(text))
    return succeed({ partition: '', accountId: '', text, kind: 'unique-id' });

  const arn = /^[!-~]{1,2048}$/.test(text) ? splitArn(text) : null;
  const known =
    arn &&
    isPartition(arn.partition) &&
    (arn.service === 'iam' || arn.service === 'sts') &&
    arn.region === '' &&
    isAccountId(arn.accountId);
  if (!known) {
    return fail(
      'unreadable-principal',
      say('principalUnreadable', { principal: shorten(text, 200) }),
    );
  }
  const { partition, accountId } = arn;
  return succeed({ partition, accountId, text, kind: kindOf(arn.service, arn.resource) });
}
