import * as z from 'zod/mini';
import { once } from '../../once.ts';
import { failureKinds } from './answer.ts';

export const awsFailureSchema = once(() =>
  z.object({
    kind: z.enum(failureKinds),
    action: z.string(),
    host: z.string(),
    message: z.string(),
  }),
);

/** Of `Answer`. Apart from it, so that the page that asks AWS loads no schemas. */
export function answerSchema<Value extends z.ZodMiniType>(value: Value) {
  return z.union([
    z.object({ state: z.literal('not-asked') }),
    z.object({ state: z.literal('asking') }),
    z.object({ state: z.literal('answered'), value }),
    z.object({ state: z.literal('failed'), failure: awsFailureSchema() }),
  ]);
}
