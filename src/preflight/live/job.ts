import * as z from 'zod/mini';
import { once } from '../../once.ts';
import { recipeIds } from '../../sources/recipe.ts';
import { credentialsSchema } from '../credentials/credentials.ts';

/** What the live preflight is to ask about, and as whom. */
export const liveJobSchema = once(() =>
  z.object({
    /** Tells its run from every other one of the setup. */
    runId: z.string(),
    setupId: z.string(),
    sourceId: z.enum(recipeIds),
    roleArn: z.string(),
    externalId: z.string(),
    partition: z.string(),
    /** Null where they have expired before anything was asked. */
    credentials: z.nullable(credentialsSchema()),
  }),
);
export type LiveJob = z.infer<ReturnType<typeof liveJobSchema>>;
