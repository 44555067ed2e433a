import * as z from 'zod/mini';
import { checkIds, verdicts } from './check.ts';

/** In version 1 the check `managed-rules` was `managed-policy`. */
export const reportVersion = 2;

/** Not the ID itself: enough to see whether two are the same. */
const idMarkSchema = z.object({ length: z.number(), hash: z.string() });

const time = z.iso.datetime();

/** The preflight's report as JSON. Every change of its shape or of a check's ID is a new version. */
export const reportSchema = z.object({
  format: z.literal('role-courier-preflight'),
  version: z.literal(reportVersion),
  madeAt: time,
  source: z.object({ id: z.string(), title: z.string() }),
  stage: z.string(),
  wizard: z.object({
    principal: z.string(),
    partition: z.string(),
    externalId: z.nullable(idMarkSchema),
  }),
  role: z.object({
    arn: z.nullable(z.string()),
    arnConfirmed: z.boolean(),
    account: z.nullable(z.string()),
    /** The one that the role was made with. */
    externalId: z.nullable(idMarkSchema),
    createdAt: z.nullable(time),
  }),
  /** Null where AWS was not asked about this role. */
  aws: z.nullable(
    z.object({
      startedAt: time,
      finishedAt: z.nullable(time),
      calls: z.object({ asked: z.number(), answered: z.number() }),
      caller: z.nullable(z.object({ account: z.string(), arn: z.string() })),
    }),
  ),
  /** What Iru said after Submit Role. */
  iruError: z.nullable(z.string()),
  verdict: z.enum(verdicts),
  checks: z.array(
    z.object({
      id: z.enum(checkIds),
      verdict: z.enum(verdicts),
      /** The same in every language. */
      code: z.string(),
      title: z.string(),
      evidence: z.array(z.string()),
      mend: z.array(z.string()),
    }),
  ),
});
export type Report = z.infer<typeof reportSchema>;
export type IdMark = z.infer<typeof idMarkSchema>;
