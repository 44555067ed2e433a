import { nameUnread } from '../policy/managed-policy.ts';
import type { SetupEvent } from '../setup/event.ts';
import type { Setup } from '../setup/setup.ts';
import { decode } from './decode.ts';
import { findText } from './find-text.ts';

type RolePolicies = Extract<SetupEvent, { type: 'role-policies-seen' }>;
type Listed = { policies: RolePolicies; key: string; since: number };

const rows = 'tr, [role="row"]';
/** In ms for which a list without policies that are known is taken to be loading still. */
const loadsFor = 3_000;

/** By the role's ARN: one tab of its page lists them, another shows the trust. */
const listed = new Map<string, Listed>();

/**
 * What a role's page lists, or listed before; null where it did not yet. `isLoading` while it lacks
 * what is `known` of the role, which may be still to come.
 */
export function rolePolicies(
  page: Document,
  arn: string,
  known: Setup['role']['policies'],
): (Pick<Listed, 'policies'> & { isLoading: boolean }) | null {
  const found = read(page, arn, known);
  const key = JSON.stringify(found);
  if (found !== null && listed.get(arn)?.key !== key) {
    listed.set(arn, { policies: found, key, since: performance.now() });
  }
  const last = listed.get(arn);
  if (last === undefined) return null;
  const { policies, since } = last;
  const { policyArns, boundaryArn, inlineNames } = policies;
  const names = [...policyArns, boundaryArn ?? ''].map(nameUnread).concat(inlineNames);
  const lacks = known.some(({ name }) => !names.includes(name));
  return { policies, isLoading: lacks && performance.now() - since < loadsFor };
}

/** Where a row of the role's policies names one of `names`, in a text of its own. */
export function findRolePolicy(page: Document, names: (string | undefined)[]): Element | null {
  for (const row of policiesTable(page)?.querySelectorAll(rows) ?? []) {
    const found = findText(row, (text) => names.includes(text));
    if (found !== null && !isOfCustomer(found)) return found;
  }
  return null;
}

/** A customer's policy may be called like AWS's: it links to its page by its ARN, with the account. */
function isOfCustomer(shown: Element): boolean {
  return /policies\/.*\d{12}/.test(shown.closest('a')?.hash ?? '');
}

/** The first table with cells: one of headers alone may stand before it, a boundary's after it. */
function policiesTable(page: Document): Element | null {
  const all = [...page.querySelectorAll('table, [role="table"], [role="grid"]')];
  const hasCells = (table: Element) => table.querySelector('td, [role="cell"], [role="gridcell"]');
  return all.find(hasCells) ?? all[0] ?? null;
}

/**
 * Each policy links to its page by its ARN: an attached one in the table, the boundary elsewhere. Null
 * without a table, or where the address names another tab than that of permissions.
 */
function read(page: Document, arn: string, known: Setup['role']['policies']): RolePolicies | null {
  const table = policiesTable(page);
  if (table === null || /section=(?!permissions)/.test(location.hash)) return null;
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href*="policy"]')];
  const arns = (areInTable: boolean) =>
    links
      .filter((link) => table.contains(link) === areInTable)
      .flatMap(({ hash }) => /arn:[^?]+:policy\/[^?]+/.exec(decode(hash)) ?? []);
  const isListed = (name: string) => findText(table, (text) => text === name) !== null;
  return {
    type: 'role-policies-seen',
    arn,
    policyArns: arns(true),
    boundaryArn: arns(false)[0] ?? null,
    inlineNames: known
      .filter(({ kind, name }) => kind === 'inline' && isListed(name))
      .map(({ name }) => name),
  };
}
