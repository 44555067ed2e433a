import type { AwsState } from '../state/aws-state.ts';
import type { CustomerPolicy } from '../state/customer-policy.ts';
import type { NamedPolicy } from '../state/policy.ts';
import { awsManagedPolicy, type ManagedPolicyDocuments } from './aws-managed-policy.ts';

function documentsOf(policy: CustomerPolicy): ManagedPolicyDocuments {
  const { versions, createdAt, ...rest } = policy;
  return {
    ...rest,
    versions: new Map(versions.map((document, index) => [`v${index + 1}`, document])),
    createdAt,
    updatedAt: createdAt,
  };
}

/** A managed policy of AWS or of a customer by its ARN; undefined when there is none. */
export async function managedPolicy(
  state: AwsState,
  arn: string,
): Promise<ManagedPolicyDocuments | undefined> {
  const own = state.accounts
    .flatMap(({ customerPolicies }) => customerPolicies)
    .find((policy) => policy.arn === arn);
  return own === undefined ? awsManagedPolicy(arn) : documentsOf(own);
}

/** What is in force of these managed policies; ARNs of policies that do not exist give nothing. */
export async function policiesInForce(
  state: AwsState,
  arns: readonly string[],
): Promise<NamedPolicy[]> {
  const found = await Promise.all(arns.map((arn) => managedPolicy(state, arn)));
  return found.flatMap((policy) => {
    const document = policy?.versions.get(policy.defaultVersion);
    return policy === undefined || document === undefined ? [] : [{ name: policy.name, document }];
  });
}
