import { DescribeInstanceCommand } from '@aws-sdk/client-sso-admin';
import type { IdentityCenterInstance } from './live-facts.ts';
import { present } from './present.ts';
import type { Run } from './run.ts';

/** Whether a key of the customer's own encrypts the instance: who reads it has to be allowed to use that. */
export async function askEncryptionKey(
  { clients, endpoints, ask, learn }: Run,
  found: Promise<IdentityCenterInstance | null>,
): Promise<void> {
  const instance = await found;
  if (instance === null) return;
  learn({ encryptionKey: { state: 'asking' } });
  const { region, arn: InstanceArn } = instance;
  const encryptionKey = await ask({
    action: 'sso:DescribeInstance',
    host: endpoints.identityCenterHost(region),
    async send(until) {
      const describe = new DescribeInstanceCommand({ InstanceArn });
      const answer = await clients.identityCenter(region).send(describe, until);
      const { KeyType, KmsKeyArn } = answer.EncryptionConfigurationDetails ?? {};
      return KeyType === 'CUSTOMER_MANAGED_KEY' ? present(KmsKeyArn) : null;
    },
  });
  learn({ encryptionKey });
}
