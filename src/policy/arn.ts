import { isAccountId, isPartition, splitArn } from './arn-parts.ts';
import { isInvisible, nameCharacter } from './character-names.ts';
import { notRole } from './not-a-role-arn.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';
import { roleNameProblem } from './role-name.ts';

export { partitionOfConsoleHost } from './console-host.ts';
export { type PrincipalArn, parsePrincipal } from './principal.ts';

export type RoleArn = {
  partition: string;
  accountId: string;
  /** '/' or '/a/b/': always begins and ends with a slash. */
  path: string;
  name: string;
  text: string;
};

/** Builds a role's ARN; `path` begins and ends with a slash. */
export function roleArn(partition: string, accountId: string, name: string, path = '/'): string {
  return `arn:${partition}:iam::${accountId}:role${path}${name}`;
}

/** Names the first character that no ARN holds, and where it stands. */
function strayCharacter(text: string): Problem | null {
  const characters = Array.from(text);
  const index = characters.findIndex((char) => !/^[!-~]$/.test(char));
  const char = characters[index];
  if (char === undefined) return null;
  const lastGood = characters.findLastIndex((each) => /^[!-~]$/.test(each));
  const place =
    index === 0
      ? 'begins with'
      : index > lastGood
        ? 'ends with'
        : `holds, at position ${index + 1},`;
  return {
    code: isInvisible(char) ? 'white-space' : 'foreign-character',
    text: `The role ARN ${place} a character that does not belong there: ${nameCharacter(char)}. Remove it, or copy the ARN again from the role's page.`,
  };
}

function pathProblem(path: string): Problem | null {
  if (path === '//') {
    return {
      code: 'empty-path',
      text: "This role ARN has two slashes in a row before the role's name. Copy it again from the role's page.",
    };
  }
  if (path.length > 512) {
    return {
      code: 'path-too-long',
      text: `The path in this role ARN is ${path.length} characters long, and IAM allows 512. Copy the ARN again from the role's page.`,
    };
  }
  if (path.startsWith('/aws-service-role/')) {
    return {
      code: 'service-linked-role',
      text: 'This is a service-linked role: it belongs to an AWS service, and nobody else can be let in by its trust policy. Create a role of your own for Iru.',
    };
  }
  if (path.startsWith('/aws-reserved/')) {
    return {
      code: 'reserved-role',
      text: 'This role is managed by AWS (IAM Identity Center makes such roles for its permission sets), and its trust policy cannot be changed. Create a role of your own for Iru.',
    };
  }
  return null;
}

/**
 * Reads a role's ARN exactly as it stands: nothing is trimmed, every partition is known, and a path
 * is kept. IAM's limits: a name of 1–64 characters, a path of up to 512 (API reference, CreateRole).
 */
export function parseRoleArn(text: string): Result<RoleArn> {
  if (text === '') {
    return fail('empty-arn', "There is no role ARN yet. Copy it from the role's page in IAM.");
  }
  if (text.length > 2048) {
    return fail(
      'arn-too-long',
      `This text is ${text.length} characters long, and an ARN has at most 2,048. Copy only the ARN from the role's page.`,
    );
  }
  const stray = strayCharacter(text);
  if (stray) return { ok: false, problem: stray };
  const parts = splitArn(text);
  if (!parts) return { ok: false, problem: notRole(text, null) };
  const { partition, accountId, resource } = parts;
  if (!isPartition(partition)) {
    return fail(
      'partition',
      `“${partition}” is no AWS partition: an ARN begins with arn:aws:, arn:aws-cn:, arn:aws-us-gov: or the like. Copy the ARN again from the role's page.`,
    );
  }
  if (parts.service !== 'iam' || !resource.startsWith('role/')) {
    return { ok: false, problem: notRole(text, parts) };
  }
  if (parts.region !== '') {
    return fail(
      'region-in-arn',
      `The ARN of a role names no region, but this one names “${parts.region}”. It should begin with arn:${partition}:iam:: and the account ID.`,
    );
  }
  if (!isAccountId(accountId)) {
    return fail(
      'account-id',
      `“${accountId}” is no account ID: it must be 12 digits, without hyphens. Copy the ARN again from the role's page.`,
    );
  }
  const slash = resource.lastIndexOf('/');
  const path = resource.slice('role'.length, slash + 1);
  const name = resource.slice(slash + 1);
  const problem = pathProblem(path) ?? roleNameProblem(name);
  if (problem) return { ok: false, problem };
  return succeed({ partition, accountId, path, name, text });
}
