import type { Guide, GuideGrant } from './guide.ts';
import type { Setup } from './setup.ts';

const consoleHosts: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-eusc': 'console.amazonaws-eusc.eu',
};

/** The IAM console of the wizard's partition, at `hash`. */
export function consoleUrl(partition: string, hash: string): string {
  return `https://${consoleHosts[partition] ?? consoleHosts.aws}/iam/home${hash}`;
}

/**
 * The create-role wizard's route. Its parameters are undocumented but long honoured; the page is
 * checked afterwards all the same. Nothing carries a trust policy's JSON, so only the
 * another-account route is prefilled.
 */
export function createRoleHash(setup: Setup, grant: GuideGrant | null): string {
  const query = new URLSearchParams();
  if (setup.route === 'another-account') {
    query.set('trustedEntityType', 'AWS_ACCOUNT');
    query.set('awsAccount', setup.wizard.principalAccountId);
    query.set('isThirdParty', 'true');
    query.set('externalId', setup.wizard.externalId);
  }
  if (grant?.kind === 'managed') query.set('policies', grant.arn);
  const text = query.toString();
  return `#/roles/create${text === '' ? '' : `?${text}`}`;
}

export function inlinePolicyHash(roleName: string): string {
  return `#/roles/details/${encodeURIComponent(roleName)}/createPolicy?step=addPermissions`;
}

export function roleHash(roleName: string): string {
  return `#/roles/details/${encodeURIComponent(roleName)}?section=permissions`;
}

/**
 * The route where the console's part of a setup goes on: the form, then that of the inline policy, or the
 * role's page, on which a policy is seen to be attached. Null once nothing is left to be done there.
 */
export function nextHash(guide: Guide): string | null {
  const { role, grant, isGranted } = guide;
  if (role.arn === null) return guide.createRoleHash;
  if (isGranted || grant === null) return null;
  return grant.kind === 'inline' ? inlinePolicyHash(role.name) : roleHash(role.name);
}
