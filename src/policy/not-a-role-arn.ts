import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { type ArnParts, isAccountId } from './arn-parts.ts';
import type { Problem } from './problem.ts';

function problem(code: string, what: Text, next: Text = say('arnCopyAgain')): Problem {
  return { code, text: [what, next] };
}

/** Text that has no ARN's shape at all. */
function notAnArn(text: string): Problem {
  const code = 'not-an-arn';
  if (/^["'`<]/.test(text)) return { code, text: [say('arnQuoted')] };
  if (/^https?:/i.test(text)) return problem(code, say('arnIsPageAddress'));
  if (/^arn%3a/i.test(text)) return problem(code, say('arnEncoded'));
  if (/^arn:/i.test(text)) return problem(code, say('arnIncomplete'));
  if (isAccountId(text)) return problem(code, say('arnIsAccountId'));
  if (/^[\w+=,.@-]{1,64}$/.test(text)) return problem(code, say('arnIsRoleName'));
  return problem(code, say('arnMissing'));
}

function notIam({ service, resource, partition, accountId }: ArnParts): Problem {
  if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const arn = `arn:${partition}:iam::${accountId}:role/${resource.split('/')[1] ?? ''}`;
    const next = say('arnOfSessionRole', { arn: shorten(arn, 200) });
    return problem('assumed-role-session', say('arnOfSession'), next);
  }
  return problem('other-service', say('arnOfOtherService', { service: shorten(service, 100) }));
}

/** Says what `text` is instead of a role's ARN. `parts` is null when it is not an ARN at all. */
export function notRole(text: string, parts: ArnParts | null): Problem {
  if (!parts) return notAnArn(text);
  if (parts.service !== 'iam') return notIam(parts);
  const kind = parts.resource.split('/')[0] ?? '';
  switch (kind) {
    case 'root':
      return problem('root-arn', say('arnOfAccount'));
    case 'user':
      return problem('user-arn', say('arnOfUser'));
    case 'group':
      return problem('group-arn', say('arnOfGroup'));
    case 'policy':
      return problem('policy-arn', say('arnOfPolicy'));
    case 'instance-profile':
      return problem('instance-profile-arn', say('arnOfInstanceProfile'));
    case 'role':
      return problem('role-name-empty', say('arnWithoutRoleName'));
    default:
      return problem('not-a-role', say('arnOfOtherKind', { kind: shorten(kind, 100) }));
  }
}
