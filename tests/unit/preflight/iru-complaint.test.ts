import { expect, test } from '@playwright/test';
import { type IruComplaint, readComplaint } from '../../../src/preflight/iru-complaint.ts';

const role = 'arn:aws:iam::111122223333:role/NoSuchEntityValidationTrust';
const iru = 'arn:aws:sts::753695775620:assumed-role/IruConnect/iru-compliance';
const inRole = 'arn:aws:sts::111122223333:assumed-role/IruComplianceSSORead/iru';

const errors: [error: string, about: IruComplaint['about'], action?: string][] = [
  [
    `AssumeRole denied: User: ${iru} is not authorized to perform: sts:AssumeRole on resource: ${role}`,
    'assume-role',
  ],
  [
    `An error occurred (AccessDenied) when calling the AssumeRole operation: User: ${iru} is not authorised to perform: sts:AssumeRole on resource: ${role} with an explicit deny`,
    'assume-role',
  ],
  ['An error occurred (AccessDenied) when calling the AssumeRole operation', 'assume-role'],
  ['Iru could not assume the role. Check its trust policy.', 'assume-role'],
  ['We were unable to assume your role', 'assume-role'],
  ['Access Denied', 'assume-role'],
  ['Request failed with status code 403', 'assume-role'],
  ['The external ID does not match.', 'assume-role'],
  ['Invalid ExternalId for role', 'assume-role'],
  [
    `User: ${inRole} is not authorized to perform: sso:ListApplications because no identity-based policy allows the sso:ListApplications action`,
    'permission',
    'sso:ListApplications',
  ],
  [
    `AccessDeniedException: User: ${inRole} is not authorized to perform: organizations:DescribeOrganization on resource: * with an explicit deny in a service control policy`,
    'permission',
    'organizations:DescribeOrganization',
  ],
  ['The role is missing required permissions.', 'permission', ''],
  ['Failed permission authorization checks', 'permission', ''],
  ['NoSuchEntity: The role with name Iru cannot be found.', 'no-role'],
  [`The role ${role} does not exist`, 'no-role'],
  ['Role not found', 'no-role'],
  ["This role doesn't exist.", 'no-role'],
  ['Invalid role ARN', 'arn'],
  ['Role ARN is not in a valid format', 'arn'],
  ['Enter a valid IAM role ARN, for example arn:aws:iam::123456789012:role/Example.', 'arn'],
  [
    "ValidationError: 1 validation error detected: Value 'x' at 'roleArn' failed to satisfy constraint",
    'arn',
  ],
  ['No IAM Identity Center instances were found', 'nothing-found'],
  ['The directory is empty', 'nothing-found'],
  ['Iru cannot read SSO from a member account', 'nothing-found'],
  ['InvalidClientTokenId: The security token included in the request is invalid', 'region'],
  ['STS is not activated in this region: the region ap-east-1 is not enabled', 'region'],
  ['The request timed out', 'no-answer'],
  ['Internal server error', 'no-answer'],
  ['Something went wrong, try again later.', 'no-answer'],
  ['Etwas ist schiefgegangen.', 'unclear'],
  ['', 'unclear'],
];

for (const [error, about, action] of errors) {
  test(`${about}: ${error}`, () => {
    expect(readComplaint(error)).toEqual(action === undefined ? { about } : { about, action });
  });
}
