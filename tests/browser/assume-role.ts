import type { ConsoleReplica } from '../replicas/console/replica.ts';
import type { AssumeRole } from '../replicas/iru/replica.ts';

type Statement = {
  Effect: string;
  Principal?: { AWS?: string | string[] };
  Action: string | string[];
  Condition?: { StringEquals?: Record<string, string | string[]> };
};

/** Iru's AssumeRole against the roles that the console replica made: its refusals are AWS's. */
export function assumeInReplica(console: ConsoleReplica): AssumeRole {
  return async (arn, externalId, principal) => {
    const role = [...console.roles.values()].find((each) => each.arn === arn);
    const { Statement = [] } = (role?.trustPolicy ?? {}) as { Statement?: Statement[] };
    const [, partition, , , account] = principal.split(':');
    const trusted = [principal, `arn:${partition}:iam::${account}:root`, account];
    const allows = Statement.some(
      ({ Effect, Principal, Condition }) =>
        Effect === 'Allow' &&
        [Principal?.AWS ?? []].flat().some((each) => trusted.includes(each)) &&
        [Condition?.StringEquals?.['sts:ExternalId'] ?? []].flat().includes(externalId),
    );
    const session = principal.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/');
    return allows
      ? { ok: true }
      : {
          ok: false,
          error: `AssumeRole denied: User: ${session}/iru is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
        };
  };
}
