import * as z from 'zod/mini';
import { once } from '../../once.ts';
import { seenPolicySchema } from '../../setup/setup.ts';
import { answerSchema, awsFailureSchema } from './answer-schema.ts';

const time = z.number();

const simulatedActionSchema = once(() =>
  z.object({
    action: z.string(),
    decision: z.enum(['allowed', 'explicitDeny', 'implicitDeny']),
    /** False when a service control policy keeps the action out; null where none is in force. */
    allowedByOrganization: z.nullable(z.boolean()),
    /** False when the permissions boundary keeps the action out; null where there is none. */
    allowedByBoundary: z.nullable(z.boolean()),
  }),
);
export type SimulatedAction = z.infer<ReturnType<typeof simulatedActionSchema>>;

const identityCenterSchema = once(() =>
  z.object({
    arn: z.string(),
    region: z.string(),
    identityStoreId: z.string(),
    ownerAccount: z.string(),
  }),
);
export type IdentityCenterInstance = z.infer<ReturnType<typeof identityCenterSchema>>;

const probeSchema = once(() => answerSchema(z.enum(['allowed', 'denied'])));

/** As the console shows one, and the ARN of a managed one: by its name, AWS's is not told from others. */
const livePolicySchema = once(() =>
  z.union([z.object({ ...seenPolicySchema().shape, arn: z.string() }), seenPolicySchema()]),
);
export type LivePolicy = z.infer<ReturnType<typeof seenPolicySchema>> & { arn?: string };

/** One of the source's own list calls. */
const readSchema = once(() =>
  z.object({
    /** As IAM names it: `sso:ListPermissionSets`. */
    action: z.string(),
    as: z.enum(['caller', 'role']),
    /** How many entries the first page has. */
    answer: answerSchema(z.number()),
  }),
);
export type LiveRead = z.infer<ReturnType<typeof readSchema>>;

/**
 * What AWS itself said, in one run of the live preflight. Plain data, without secrets: it grows while
 * the answers come, and the checks are run on it as on what was seen offline.
 */
export const liveFactsSchema = once(() =>
  z.object({
    setupId: z.string(),
    /** The role that was asked about. */
    roleArn: z.string(),
    startedAt: time,
    /** Null while answers are awaited. */
    finishedAt: z.nullable(time),
    calls: z.object({ asked: z.number(), answered: z.number() }),
    caller: answerSchema(z.object({ account: z.string(), arn: z.string() })),
    /** Null where AWS knows no such role. */
    role: answerSchema(
      z.nullable(
        z.object({
          arn: z.string(),
          trustPolicy: z.string(),
          /** By this computer's clock, which may not be AWS's. */
          createdAt: z.nullable(time),
          boundaryArn: z.nullable(z.string()),
        }),
      ),
    ),
    /** All inline and attached policies and the boundary; `json` is null where one was not readable. */
    policies: answerSchema(z.array(livePolicySchema())),
    /** Why some were not readable, each cause once. */
    policyFailures: z.array(awsFailureSchema()),
    simulation: answerSchema(z.array(simulatedActionSchema())),
    /** Null where the account belongs to no organization. */
    organization: answerSchema(
      z.nullable(z.object({ id: z.string(), managementAccount: z.string() })),
    ),
    /** Of `sso.amazonaws.com`, by account ID. */
    delegatedAdministrators: answerSchema(z.array(z.string())),
    /** Whether resource control policies are on in the organization. */
    resourceControl: answerSchema(z.boolean()),
    identityCenter: z.object({
      regionsAsked: z.number(),
      regionsAnswered: z.number(),
      /** Null where every region that answered has none. */
      instance: answerSchema(z.nullable(identityCenterSchema())),
    }),
    /** ARN of the customer's own key that encrypts that instance; null where it is AWS's own. */
    encryptionKey: answerSchema(z.nullable(z.string())),
    reads: z.array(readSchema()),
    probe: z.object({ withExternalId: probeSchema(), withoutExternalId: probeSchema() }),
  }),
);
export type LiveFacts = z.infer<ReturnType<typeof liveFactsSchema>>;
