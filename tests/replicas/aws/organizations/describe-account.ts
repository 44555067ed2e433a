import type { OperationCall } from '../operation.ts';
import { accountOf } from '../state/aws-state.ts';
import type { Organization } from '../state/organization.ts';

/** An account as the organization lists it. */
export function describeAccount(
  { world, caller }: OperationCall,
  { id, managementAccountId }: Organization,
  accountId: string,
): object {
  const { name, email } = accountOf(world.state, accountId);
  const arn = `arn:${caller.partition}:organizations::${managementAccountId}:account`;
  return {
    Id: accountId,
    Arn: `${arn}/${id}/${accountId}`,
    Email: email,
    Name: name,
    Status: 'ACTIVE',
    State: 'ACTIVE',
    JoinedMethod: accountId === managementAccountId ? 'INVITED' : 'CREATED',
    JoinedTimestamp: new Date('2023-04-05T06:07:08Z'),
  };
}
