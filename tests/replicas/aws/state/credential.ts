import { randomBytes } from 'node:crypto';
import type { AwsState } from './aws-state.ts';

/** Who acts: a session of a role, or a user. Found by ARN at each request. */
export type Identity =
  | { kind: 'session'; roleArn: string; sessionName: string; mfa: boolean; issuedAt: Date }
  | { kind: 'user'; userArn: string };

export interface Credential {
  accessKeyId: string;
  secretAccessKey: string;
  /** Null for the long-lived key of a user. */
  sessionToken: string | null;
  expiresAt: Date | null;
  identity: Identity;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function accessKeyId(prefix: string): string {
  return prefix + [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join('');
}

export interface SessionSeed {
  sessionName?: string;
  mfa?: boolean;
  /** An hour from now by default; a time gone by makes expired credentials. */
  expiresAt?: Date;
}

/** Hands out temporary credentials of a session of the role. */
export function openSession(
  state: AwsState,
  role: { arn: string },
  seed: SessionSeed = {},
): Credential {
  // Sessions that begin with Identity Center count as without MFA, whatever was asked there.
  const { sessionName = 'admin@example.com', mfa = false } = seed;
  const credential: Credential = {
    accessKeyId: accessKeyId('ASIA'),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: `IQoJb3JpZ2luX2Vj${randomBytes(240).toString('base64')}`,
    expiresAt: seed.expiresAt ?? new Date(Date.now() + 3_600_000),
    identity: { kind: 'session', roleArn: role.arn, sessionName, mfa, issuedAt: new Date() },
  };
  state.credentials.push(credential);
  return credential;
}

/** Hands out a long-lived access key of the user. */
export function giveAccessKey(state: AwsState, user: { arn: string }): Credential {
  const credential: Credential = {
    accessKeyId: accessKeyId('AKIA'),
    secretAccessKey: randomBytes(30).toString('base64'),
    sessionToken: null,
    expiresAt: null,
    identity: { kind: 'user', userArn: user.arn },
  };
  state.credentials.push(credential);
  return credential;
}
