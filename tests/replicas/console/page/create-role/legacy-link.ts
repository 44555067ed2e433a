import type { Route } from '../common/route.ts';

/**
 * Where the links of the console before 2022 (`#/roles$new?step=type&roleType=crossAccount…`) lead:
 * account and external ID are taken over, policies and role name are not.
 */
export function translateLegacyLink({ path, parameters }: Route): string | undefined {
  const inlinePolicy = /^\/roles\/([^/$]+)\$createPolicy$/.exec(path)?.[1];
  if (inlinePolicy !== undefined) {
    return `#/roles/details/${inlinePolicy}/createPolicy?step=addPermissions`;
  }
  if (path !== '/roles$new') return undefined;
  if (parameters.get('roleType') !== 'crossAccount') return '#/roles/create';
  const translated = new URLSearchParams({ trustedEntityType: 'AWS_ACCOUNT' });
  const accountId = parameters.get('accountID');
  const externalId = parameters.get('externalID');
  if (accountId !== null) translated.set('awsAccount', accountId);
  if (parameters.has('isThirdParty')) translated.set('isThirdParty', 'true');
  if (externalId !== null) translated.set('externalId', externalId);
  return `#/roles/create?${translated}`;
}
