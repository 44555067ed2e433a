import * as z from 'zod/mini';
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

const matching = (pattern: RegExp) => z.string().check(z.regex(pattern));
const host = matching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
const accountId = matching(/^\d{12}$/);
const principal = matching(/^arn:[!-~]+$/);
const partition = matching(/^aws(-[a-z]+){0,3}$/);
const roleNamePattern = matching(/^[\w+=,.@{}-]{1,200}$/);

/** The policy, and the rules in it that could not be read. */
export type ReadPolicy = { policy: ManagedPolicy; unread: string[] };

/**
 * Reads what the browser says the organization laid down. Of a list, what cannot be read is not
 * allowed: a slip of the pen must not open everything.
 */
export function readManagedPolicy(stored: Readonly<Record<string, unknown>>): ReadPolicy {
  const unread = new Set(Object.keys(stored).filter((key) => !(key in noPolicy)));

  function one<T>(key: keyof ManagedPolicy, schema: z.ZodMiniType<T>): T | null {
    if (stored[key] === undefined) return null;
    const parsed = schema.safeParse(stored[key]);
    if (!parsed.success) unread.add(key);
    return parsed.success ? parsed.data : null;
  }
  function list<T>(key: keyof ManagedPolicy, element: z.ZodMiniType<T>): T[] | null {
    const given = stored[key];
    if (given === undefined) return null;
    if (!Array.isArray(given)) unread.add(key);
    const items: unknown[] = Array.isArray(given) ? given : [];
    return items.flatMap((item) => {
      const parsed = element.safeParse(item);
      if (!parsed.success) unread.add(key);
      return parsed.success ? [parsed.data] : [];
    });
  }

  const policy: ManagedPolicy = {
    wizardHosts: list('wizardHosts', host),
    allowedAccountIds: list('allowedAccountIds', accountId),
    allowedPrincipals: list('allowedPrincipals', principal),
    partition: one('partition', partition),
    requiredTags: list('requiredTags', tagSchema()),
    roleNamePattern: one('roleNamePattern', roleNamePattern),
    livePreflight: one('livePreflight', z.boolean()),
  };
  return { policy, unread: [...unread] };
}
