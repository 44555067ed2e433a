import type { OperationCall } from '../operation.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { accessDenied } from '../protocols/service-errors.ts';
import { organizationOf } from '../state/aws-state.ts';
import type { Organization } from '../state/organization.ts';

/** The caller's organization. Throws AWSOrganizationsNotInUseException when there is none. */
export function ownOrganization({ caller, world }: OperationCall): Organization {
  const organization = organizationOf(world.state, caller.accountId);
  if (organization === undefined) {
    throw new AwsError(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    );
  }
  return organization;
}

/** Throws AccessDeniedException unless the caller's account manages or is delegated for something. */
export function administeredOrganization(call: OperationCall): Organization {
  const organization = ownOrganization(call);
  const { accountId } = call.caller;
  const isDelegated = organization.delegatedAdministrators.some(
    (administrator) => administrator.accountId === accountId,
  );
  if (organization.managementAccountId !== accountId && !isDelegated) {
    throw accessDenied('organizations', "You don't have permissions to access this resource.");
  }
  return organization;
}
