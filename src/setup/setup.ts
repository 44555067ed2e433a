import * as z from 'zod/mini';
import { once } from '../once.ts';
import { recipeIds } from '../sources/recipe.ts';
import { sentencesSchema } from '../texts/text-schema.ts';
import { stages } from './stage.ts';

/** In characters: more than anything here takes, so that no page fills the browser's storage with it. */
export const short = once(() => z.string().check(z.maxLength(2_000)));
export const long = once(() => z.string().check(z.maxLength(200_000)));

/** How the trust reaches the role: the wizard's JSON itself, or the console's form for a whole account. */
export const trustRoutes = ['custom-trust-policy', 'another-account'] as const;
export type TrustRoute = (typeof trustRoutes)[number];

const problem = once(() => z.object({ code: z.string(), text: sentencesSchema() }));

/** Of the shape in which a setup is stored: every change of it needs a step in migrate.ts. */
export const setupVersion = 2;

/** What was read in Iru's wizard. Live values: nothing here is a documented default. */
export const policyReadingSchema = once(() =>
  z.object({
    trustPolicy: long(),
    principal: short(),
    principalAccountId: short(),
    partition: short(),
    externalId: short(),
    warnings: z.array(problem()),
  }),
);
export type PolicyReading = z.infer<ReturnType<typeof policyReadingSchema>>;

/** … and on which page. */
export const wizardReadingSchema = once(() =>
  // Not z.extend, which brings much of zod into the background.
  z.object({
    ...policyReadingSchema().shape,
    origin: z.string(),
    url: z.string(),
  }),
);
export type WizardReading = z.infer<ReturnType<typeof wizardReadingSchema>>;

/** A policy that the role has; its JSON is null where only the name was seen. */
export const seenPolicySchema = once(() =>
  z.object({
    name: short(),
    kind: z.enum(['inline', 'managed', 'boundary']),
    json: z.nullable(long()),
  }),
);

const roleSchema = once(() =>
  z.object({
    name: z.string(),
    account: z.nullable(z.string()),
    arn: z.nullable(z.string()),
    /** Read on the role's own page, rather than composed of the account and the name. */
    arnConfirmed: z.boolean(),
    /** The external ID its trust policy was written with: the wizard may show another one later. */
    externalId: z.nullable(z.string()),
    createdAt: z.nullable(z.number()),
    /** When the console last showed another trust policy or policy: what AWS said before is out of date. */
    changedAt: z.nullable(z.number()),
    /** As the console last showed it. */
    trustPolicy: z.nullable(z.string()),
    policies: z.array(seenPolicySchema()),
  }),
);

/**
 * One connection being made, from the wizard seen to Connection Configured. Times are
 * milliseconds since the epoch. Plain data: everything else is derived from it.
 */
export const setupSchema = once(() =>
  z.object({
    version: z.literal(setupVersion),
    id: z.string(),
    createdAt: z.number(),
    touchedAt: z.number(),
    sourceId: z.enum(recipeIds),
    cardName: z.string(),
    wizard: wizardReadingSchema(),
    route: z.enum(trustRoutes),
    /** Index into the recipe's grants; -1 leaves the policy to the admin. */
    grant: z.number(),
    role: roleSchema(),
    /** The admin pressed Return to Iru, or Use this ARN: the ARN may be filled though a policy is missing. */
    arnReleased: z.boolean(),
    error: z.nullable(z.string()),
    stage: z.enum([...stages, 'abandoned']),
  }),
);
export type Setup = z.infer<ReturnType<typeof setupSchema>>;
