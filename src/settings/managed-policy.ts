import { type Tag, tagSchema } from './tag.ts';

/** What an organization lays down for all its browsers. A rule that is null leaves all open. */
export type ManagedPolicy = {
  /** The only hosts besides Iru's own on which a wizard is taken as one. */
  wizardHosts: string[] | null;
  /** The only AWS accounts in which a role may be made. */
  allowedAccountIds: string[] | null;
  /** The only principals that a wizard may ask to trust. */
  allowedPrincipals: string[] | null;
  partition: string | null;
  /** Given to every role, besides the tags that the settings name. */
  requiredTags: Tag[] | null;
  /** The name of every new role: see placeholders.ts. */
  roleNamePattern: string | null;
  /** False turns the live preflight off, and with it the field for credentials. */
  livePreflight: boolean | null;
};

export const noPolicy: ManagedPolicy = {
  wizardHosts: null,
  allowedAccountIds: null,
  allowedPrincipals: null,
  partition: null,
  requiredTags: null,
  roleNamePattern: null,
  livePreflight: null,
};

/** The policy, and the rules in it that could not be read. */
export type ReadPolicy = { policy: ManagedPolicy; unread: string[] };

/**
 * Reads what the browser says the organization laid down. Of a list, what cannot be read is not
 * allowed: a slip of the pen must not open everything.
 */
export function readManagedPolicy(stored: Readonly<Record<string, unknown>>): ReadPolicy {
  const unread = new Set(Object.keys(stored).filter((key) => !(key in noPolicy)));

  function one<T>(key: keyof ManagedPolicy, fits: (value: unknown) => value is T): T | null {
    const { [key]: value } = stored;
    if (fits(value)) return value;
    if (value !== undefined) unread.add(key);
    return null;
  }
  function list<T>(key: keyof ManagedPolicy, fits: (item: unknown) => item is T): T[] | null {
    const { [key]: value } = stored;
    if (value === undefined) return null;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const read = items.filter(fits);
    if (read.length < items.length || !Array.isArray(value)) unread.add(key);
    return Array.isArray(value) ? read : [];
  }

  const policy: ManagedPolicy = {
    wizardHosts: list('wizardHosts', matches(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
    allowedAccountIds: list('allowedAccountIds', matches(/^\d{12}$/)),
    allowedPrincipals: list('allowedPrincipals', matches(/^arn:[!-~]+$/)),
    partition: one('partition', matches(/^aws(-[a-z]+){0,3}$/)),
    requiredTags: list('requiredTags', isTag),
    roleNamePattern: one('roleNamePattern', matches(/^[\w+=,.@{}-]{1,200}$/)),
    livePreflight: one('livePreflight', (value) => typeof value === 'boolean'),
  };
  return { policy, unread: [...unread] };
}

function matches(pattern: RegExp) {
  return (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
}

function isTag(value: unknown): value is Tag {
  return tagSchema().safeParse(value).success;
}
