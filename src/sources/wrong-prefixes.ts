import type { RecipeId } from './recipe.ts';

/**
 * Prefixes that people mistake for a source's own, so that a policy with them grants nothing. Apart from
 * the recipes: the background has no use for them, and each of its starts would read them.
 */
export const wrongPrefixes: Readonly<Record<RecipeId, readonly string[]>> = {
  sso: [
    'identitycenter',
    'identity-center',
    'sso-admin',
    'ssoadmin',
    'identitystore',
    'sso-directory',
  ],
  'identity-store': ['identity-store', 'identitycenter', 'sso', 'sso-directory', 'ssodirectory'],
  iam: ['identity', 'iamv2'],
  organizations: ['organization', 'org', 'orgs'],
  cloudtrail: ['cloud-trail', 'trail', 'cloudtrail-data'],
  dynamodb: ['dynamo', 'dynamo-db', 'ddb', 'dax'],
  'redshift-serverless': ['redshift', 'redshiftserverless', 'redshift-data'],
  generic: [],
};
