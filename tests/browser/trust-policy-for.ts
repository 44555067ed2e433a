import type { WizardSession } from '../replicas/iru/replica.ts';

/** The documented trust policy with the session's own principal and external ID. */
export function trustPolicyFor(
  session: Pick<WizardSession, 'principal' | 'externalId'> | undefined,
) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: session?.principal ?? '' },
        Condition: { StringEquals: { 'sts:ExternalId': session?.externalId ?? '' } },
        Action: 'sts:AssumeRole',
      },
    ],
  };
}
