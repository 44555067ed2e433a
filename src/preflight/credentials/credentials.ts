import * as z from 'zod/mini';
import { once } from '../../once.ts';

/** AWS credentials as the admin gave them. They live in `storage.session` only. */
export const credentialsSchema = once(() =>
  z.object({
    accessKeyId: z.string(),
    secretAccessKey: z.string(),
    /** Null for the long-lived access key of a user. */
    sessionToken: z.nullable(z.string()),
    /** Milliseconds since the epoch; null where the pasted text did not tell. */
    expiresAt: z.nullable(z.number()),
  }),
);
export type Credentials = z.infer<ReturnType<typeof credentialsSchema>>;
