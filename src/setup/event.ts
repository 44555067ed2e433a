import * as z from 'zod/mini';
import { once } from '../once.ts';
import { recipeIds } from '../sources/recipe.ts';
import { long, seenPolicySchema, short, trustRoutes } from './setup.ts';

/** What a page or the admin can tell about a setup. Parsed wherever it crosses a boundary. */
export const setupEventSchema = once(() =>
  z.union([
    z.object({ type: z.literal('role-form-filled'), account: z.nullable(short()) }),
    z.object({ type: z.literal('role-named'), name: short() }),
    z.object({
      type: z.literal('role-created'),
      arn: short(),
      account: z.nullable(short()),
      confirmed: z.boolean(),
    }),
    z.object({
      type: z.literal('trust-seen'),
      /** Of the role whose page shows it; null on the form of a role yet to be made. */
      arn: z.nullable(short()),
      trustPolicy: long(),
    }),
    z.object({ type: z.literal('policy-attached'), policy: seenPolicySchema() }),
    z.object({
      type: z.literal('role-policies-seen'),
      /** Of the role whose page lists them. */
      arn: short(),
      policyArns: z.array(short()),
      boundaryArn: z.nullable(short()),
      /** Which of the inline policies known of the role it still lists. */
      inlineNames: z.array(short()),
    }),
    z.object({ type: z.literal('arn-released') }),
    z.object({ type: z.literal('arn-returned') }),
    z.object({ type: z.literal('submitted') }),
    z.object({ type: z.literal('submit-failed'), error: short() }),
    z.object({ type: z.literal('connected') }),
    z.object({ type: z.literal('route-chosen'), route: z.enum(trustRoutes) }),
    z.object({ type: z.literal('grant-chosen'), grant: z.number() }),
    z.object({ type: z.literal('source-chosen'), sourceId: z.enum(recipeIds) }),
    z.object({ type: z.literal('abandoned') }),
  ]),
);
export type SetupEvent = z.infer<ReturnType<typeof setupEventSchema>>;

/** On which of the two pages there is to be seen what an event tells. */
export const pageOf: Record<SetupEvent['type'], 'console' | 'iru'> = {
  'role-form-filled': 'console',
  'role-named': 'console',
  'role-created': 'console',
  'trust-seen': 'console',
  'policy-attached': 'console',
  'role-policies-seen': 'console',
  'arn-released': 'iru',
  'arn-returned': 'iru',
  submitted: 'iru',
  'submit-failed': 'iru',
  connected: 'iru',
  'route-chosen': 'iru',
  'grant-chosen': 'iru',
  'source-chosen': 'iru',
  abandoned: 'iru',
};
