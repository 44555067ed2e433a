import { type Tag, tagSchema } from './tag.ts';

/** What an organization lays down for all its browsers. A rule that is null leaves all open. */
export type ManagedRules = {
  /** The only hosts besides Iru's own on which a wizard is taken as one. */
  wizardHosts: string[] | null;
  /** The only AWS accounts in which a role may be made. */
  allowedAccountIds: string[] | null;
  /** The only principals that a wizard may ask to trust. */
  allowedPrincipals: string[] | null;
  /** The only partition in which connections are made; empty, and so none, where it cannot be read. */
  partition: string | null;
  /** Given to every role, besides the tags that the settings name. */
  requiredTags: Tag[] | null;
  /** The name of every new role: see placeholders.ts. */
  roleNamePattern: string | null;
  /** False turns the live preflight off, and with it the field for credentials. */
  livePreflight: boolean | null;
};

export const noManagedRules: ManagedRules = {
  wizardHosts: null,
  allowedAccountIds: null,
  allowedPrincipals: null,
  partition: null,
  requiredTags: null,
  roleNamePattern: null,
  livePreflight: null,
};

/** As the browser hands it over: whatever the organization wrote. */
export type LaidDown = Readonly<Record<string, unknown>>;

/**
 * Reads what the organization laid down. What cannot be read is not allowed: a slip of the pen must not
 * open everything. Of a name's pattern nothing can be kept then, and the name is the person's.
 */
export function readManagedRules(laidDown: LaidDown): ManagedRules {
  /** `slip` takes the place of an invalid value. Firefox, which has no schema of the rules, lets these come. */
  function one<T, Slip>(value: unknown, fits: (value: unknown) => value is T, slip: Slip) {
    if (value === undefined) return null;
    return fits(value) ? value : slip;
  }
  function list<T>(value: unknown, fits: (item: unknown) => item is T): T[] | null {
    if (value === undefined) return null;
    return Array.isArray(value) ? value.filter(fits) : [];
  }
  return {
    wizardHosts: list(laidDown.wizardHosts, matches(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
    allowedAccountIds: list(laidDown.allowedAccountIds, matches(/^\d{12}$/)),
    allowedPrincipals: list(laidDown.allowedPrincipals, matches(/^arn:[!-~]+$/)),
    partition: one(laidDown.partition, matches(/^aws(-[a-z]+){0,3}$/), ''),
    requiredTags: list(laidDown.requiredTags, isTag),
    roleNamePattern: one(laidDown.roleNamePattern, matches(/^[\w+=,.@{}-]{1,200}$/), null),
    livePreflight: one(laidDown.livePreflight, (value) => typeof value === 'boolean', false),
  };
}

/** The rules that could not be read whole. */
export function unreadRules(laidDown: LaidDown): string[] {
  const read = new Map<string, unknown>(Object.entries(readManagedRules(laidDown)));
  return Object.keys(laidDown).filter(
    (rule) => JSON.stringify(laidDown[rule]) !== JSON.stringify(read.get(rule)),
  );
}

function matches(pattern: RegExp) {
  return (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
}

function isTag(value: unknown): value is Tag {
  return tagSchema().safeParse(value).success;
}
