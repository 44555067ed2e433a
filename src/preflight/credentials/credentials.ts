import * as z from 'zod/mini';

/** AWS credentials as the admin gave them. They live in `storage.session` only. */
export const credentialsSchema = z.object({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  /** Null for the long-lived access key of a user. */
  sessionToken: z.nullable(z.string()),
  /** Milliseconds since the epoch; null where the pasted text did not tell. */
  expiresAt: z.nullable(z.number()),
});
export type Credentials = z.infer<typeof credentialsSchema>;
