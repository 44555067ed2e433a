import { inlineGrant, type Recipe } from './recipe.ts';

// Iru's documentation asks for read-only access to identitystore: and does not list the actions.
const readActions = ['identitystore:Describe*', 'identitystore:Get*', 'identitystore:List*'];

export const identityStore: Recipe = {
  id: 'identity-store',
  cardName: 'AWS IAM Identity Center (Identity Store)',
  otherNames: [
    'IAM Identity Center (Identity Store)',
    'AWS IAM Identity Center Identity Store',
    'AWS Identity Store',
  ],
  title: 'AWS IAM Identity Center (Identity Store)',
  service: ['identitystore'],
  home: 'management-or-delegated-administrator',
  homeNote:
    'Create the role in the management account, or in the delegated administrator account of IAM Identity Center. From any other member account, Iru finds an empty directory.',
  grants: [inlineGrant('IruComplianceIdentityStoreRead', readActions)],
  readActions,
  roleName: 'IruComplianceIdentityStoreRead',
  roleDescription: 'Lets Iru Compliance read the users and groups of IAM Identity Center.',
  wrongPrefixes: ['identity-store', 'identitycenter', 'sso', 'sso-directory', 'ssodirectory'],
  notes: ['AWS has no managed policy for the Identity Store alone.'],
};
