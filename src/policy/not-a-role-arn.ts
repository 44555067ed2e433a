import { type ArnParts, isAccountId } from './arn-parts.ts';
import type { Problem } from './problem.ts';

const copyAgain =
  "Copy the ARN from the role's page in IAM: it looks like arn:aws:iam::<account ID>:role/<name>.";

function problem(code: string, what: string, next = copyAgain): Problem {
  return { code, text: `${what} ${next}` };
}

/** Text that has no ARN's shape at all. */
function notAnArn(text: string): Problem {
  if (/^["'`<]/.test(text)) {
    return problem('not-an-arn', 'The ARN stands in quotation marks or brackets.', 'Remove them.');
  }
  if (/^https?:/i.test(text)) {
    return problem('not-an-arn', 'This is the address of a page and not the ARN of a role.');
  }
  if (/^arn%3a/i.test(text)) {
    return problem(
      'not-an-arn',
      'This ARN is encoded as it is in the address of a page (%3A for a colon).',
    );
  }
  if (/^arn:/i.test(text)) return problem('not-an-arn', 'This ARN is incomplete or misspelt.');
  if (isAccountId(text)) {
    return problem('not-an-arn', 'This is an account ID and not the ARN of a role.');
  }
  if (/^[\w+=,.@-]{1,64}$/.test(text)) {
    return problem('not-an-arn', "This may be the role's name, but it is not its ARN.");
  }
  return problem('not-an-arn', 'This is not an ARN.');
}

function notIam({ service, resource, partition, accountId }: ArnParts): Problem {
  if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const name = resource.split('/')[1] ?? '';
    return problem(
      'assumed-role-session',
      'This is the ARN of a session of a role and not of the role itself.',
      `The role's own ARN is probably arn:${partition}:iam::${accountId}:role/${name}; check it on the role's page in IAM.`,
    );
  }
  return problem(
    'other-service',
    `This ARN belongs to “${service}” and not to IAM, where roles are.`,
  );
}

/** Says what `text` is instead of a role's ARN. `parts` is null when it is not an ARN at all. */
export function notRole(text: string, parts: ArnParts | null): Problem {
  if (!parts) return notAnArn(text);
  if (parts.service !== 'iam') return notIam(parts);
  const type = parts.resource.split('/')[0];
  switch (type) {
    case 'root':
      return problem('root-arn', 'This ARN means the whole account and not a role in it.');
    case 'user':
      return problem('user-arn', 'This is the ARN of a user. Iru needs a role.');
    case 'group':
      return problem('group-arn', 'This is the ARN of a group. Iru needs a role.');
    case 'policy':
      return problem(
        'policy-arn',
        'This is the ARN of a policy. Iru needs the role that it is attached to.',
      );
    case 'instance-profile':
      return problem(
        'instance-profile-arn',
        "This is the ARN of an instance profile, which stands beside the role's own ARN on the role's page.",
      );
    case 'role':
      return problem('role-name-empty', 'This ARN ends before the name of the role.');
    default:
      return problem('not-a-role', `This is the ARN of a “${type ?? ''}” and not of a role.`);
  }
}
