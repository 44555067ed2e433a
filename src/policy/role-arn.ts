import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { isAccountId, isPartition, splitArn } from './arn-parts.ts';
import { isInvisible, showCharacter } from './character-names.ts';
import { notRole } from './not-a-role-arn.ts';
import { fail, type Problem, type Result, succeed } from './problem.ts';
import { roleNameProblem } from './role-name.ts';

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
  const character = showCharacter(char);
  const told = (): Text => {
    if (index === 0) return say('roleArnBeginsWithStray', { character });
    if (index > lastGood) return say('roleArnEndsWithStray', { character });
    return say('roleArnHoldsStray', { position: index + 1, character });
  };
  return { code: isInvisible(char) ? 'white-space' : 'foreign-character', text: [told()] };
}

function pathProblem(path: string): Problem | null {
  if (path === '//') {
    return { code: 'empty-path', text: [say('roleArnEmptyPath')] };
  }
  if (path.length > 512) {
    return { code: 'path-too-long', text: [say('roleArnPathTooLong', { length: path.length })] };
  }
  if (path.startsWith('/aws-service-role/')) {
    return { code: 'service-linked-role', text: [say('roleArnServiceLinked')] };
  }
  if (path.startsWith('/aws-reserved/')) {
    return { code: 'reserved-role', text: [say('roleArnReserved')] };
  }
  return null;
}

/**
 * Reads a role's ARN exactly as it stands: nothing is trimmed, every partition is known, and a path
 * is kept. IAM's limits: a name of 1–64 characters, a path of up to 512 (API reference, CreateRole).
 */
export function parseRoleArn(text: string): Result<RoleArn> {
  if (text === '') return fail('empty-arn', say('roleArnEmpty'));
  if (text.length > 2048) {
    return fail('arn-too-long', say('roleArnTooLong', { length: text.length }));
  }
  const stray = strayCharacter(text);
  if (stray) return { ok: false, problem: stray };
  const parts = splitArn(text);
  if (!parts) return { ok: false, problem: notRole(text, null) };
  const { partition, accountId, resource } = parts;
  if (!isPartition(partition)) {
    return fail('partition', say('roleArnPartition', { partition: shorten(partition, 100) }));
  }
  if (parts.service !== 'iam' || !resource.startsWith('role/')) {
    return { ok: false, problem: notRole(text, parts) };
  }
  if (parts.region !== '') {
    return fail(
      'region-in-arn',
      say('roleArnRegion', { region: shorten(parts.region, 100), partition }),
    );
  }
  if (!isAccountId(accountId)) {
    return fail('account-id', say('roleArnAccountId', { accountId: shorten(accountId, 100) }));
  }
  const slash = resource.lastIndexOf('/');
  const path = resource.slice('role'.length, slash + 1);
  const name = resource.slice(slash + 1);
  const problem = pathProblem(path) ?? roleNameProblem(name);
  if (problem) return { ok: false, problem };
  return succeed({ partition, accountId, path, name, text });
}
