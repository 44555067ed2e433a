import * as z from 'zod/mini';
import { shorten } from '../texts/shorten.ts';
import { say, type Text } from '../texts/text.ts';
import { type JsonValue, parseJson } from './parse-json.ts';
import { explainPolicyShape } from './policy-shape.ts';
import { fail, type Result, succeed } from './problem.ts';

const oneOrMore = z.union([z.string(), z.array(z.string())]);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const conditionValues = z.union([scalar, z.array(scalar)]);
const principalTypes = z.enum(['AWS', 'Service', 'Federated', 'CanonicalUser']);
const principal = z.union([z.literal('*'), z.partialRecord(principalTypes, oneOrMore)]);

const statement = z.strictObject({
  Sid: z.optional(z.string()),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: z.optional(principal),
  NotPrincipal: z.optional(principal),
  Action: z.optional(oneOrMore),
  NotAction: z.optional(oneOrMore),
  Resource: z.optional(oneOrMore),
  NotResource: z.optional(oneOrMore),
  Condition: z.optional(z.record(z.string(), z.record(z.string(), conditionValues))),
});

/**
 * An IAM policy as it is written. Names of elements, effects and condition operators are
 * case-sensitive: IAM answers "Unknown field statement" and "Invalid Condition type : stringEquals".
 */
export const policyJson = z.strictObject({
  Version: z.optional(z.enum(['2008-10-17', '2012-10-17'])),
  Id: z.optional(z.string()),
  Statement: z.union([statement, z.array(statement).check(z.minLength(1))]),
});

export type PolicyJson = z.infer<typeof policyJson>;
type StatementJson = z.infer<typeof statement>;

/** Principals by type, for instance { AWS: ['arn:…'] }. A bare '*' becomes { AWS: ['*'] }. */
export type Principals = Record<string, string[]>;

/** Operator, then condition key as written, then values as text. */
export type Conditions = Record<string, Record<string, string[]>>;

/** A statement in which every value that may stand alone or in an array is an array. */
export type Statement = {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: Principals;
  NotPrincipal?: Principals;
  Action?: string[];
  NotAction?: string[];
  Resource?: string[];
  NotResource?: string[];
  Condition?: Conditions;
};

export type PolicyDocument = {
  /** 2008-10-17 when the policy names none, as IAM reads it. */
  Version: '2008-10-17' | '2012-10-17';
  Id?: string;
  Statement: Statement[];
};

function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function principals(value: z.infer<typeof principal>): Principals {
  if (value === '*') return { AWS: ['*'] };
  const named = Object.entries(value).filter(([, each]) => each !== undefined);
  return mapValues(Object.fromEntries(named), (each) => list(each));
}

function normaliseStatement(written: StatementJson): Statement {
  const { Sid, Effect, Principal, NotPrincipal, Condition } = written;
  const { Action, NotAction, Resource, NotResource } = written;
  return {
    ...(Sid === undefined ? {} : { Sid }),
    Effect,
    ...(Principal === undefined ? {} : { Principal: principals(Principal) }),
    ...(NotPrincipal === undefined ? {} : { NotPrincipal: principals(NotPrincipal) }),
    ...(Action === undefined ? {} : { Action: list(Action) }),
    ...(NotAction === undefined ? {} : { NotAction: list(NotAction) }),
    ...(Resource === undefined ? {} : { Resource: list(Resource) }),
    ...(NotResource === undefined ? {} : { NotResource: list(NotResource) }),
    ...(Condition === undefined
      ? {}
      : {
          Condition: mapValues(Condition, (keys) =>
            mapValues(keys, (values) => list(values).map(String)),
          ),
        }),
  };
}

/** What the schema cannot say: elements that exclude each other, and keys equal but for case. */
function contradiction(written: StatementJson, number: number): Text | null {
  for (const element of ['Principal', 'Action', 'Resource'] as const) {
    const opposite = `Not${element}` as const;
    if (written[element] !== undefined && written[opposite] !== undefined) {
      return say('policyElementAndOpposite', { number, element, opposite });
    }
  }
  if (written.Action === undefined && written.NotAction === undefined) {
    return say('policyActionMissing', { number });
  }
  for (const [operator, keys] of Object.entries(written.Condition ?? {})) {
    const names = new Set<string>();
    for (const key of Object.keys(keys).map((name) => name.toLowerCase())) {
      if (names.has(key))
        return say('policyConditionKeyTwice', {
          number,
          key: shorten(key),
          operator: shorten(operator),
        });
      names.add(key);
    }
  }
  return null;
}

/** Checks a value against IAM's policy grammar and brings it into its normal form. */
export function normalisePolicy(value: JsonValue | PolicyJson): Result<PolicyDocument> {
  const parsed = policyJson.safeParse(value);
  if (!parsed.success) {
    return fail('not-a-policy', ...explainPolicyShape(value, parsed.error.issues));
  }
  const { Version, Id, Statement } = parsed.data;
  const statements = list(Statement);
  for (const [index, written] of statements.entries()) {
    const text = contradiction(written, index + 1);
    if (text) return fail('not-a-policy', text);
  }
  return succeed({
    Version: Version ?? '2008-10-17',
    ...(Id === undefined ? {} : { Id }),
    Statement: statements.map(normaliseStatement),
  });
}

/**
 * Reads the text of an IAM policy into its normal form. Bounded in length, depth and time; never
 * throws. Source of the grammar: IAM User Guide, "Grammar of the IAM JSON policy language".
 */
export function parsePolicyDocument(text: string): Result<PolicyDocument> {
  const json = parseJson(text);
  return json.ok ? normalisePolicy(json.value) : json;
}
