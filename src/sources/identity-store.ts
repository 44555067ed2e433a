import { say } from '../texts/text.ts';
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
  homeNote: say('homeIdentityStore'),
  grants: [inlineGrant('IruComplianceIdentityStoreRead', readActions)],
  readActions,
  roleName: 'IruComplianceIdentityStoreRead',
  roleDescription: 'Lets Iru Compliance read the users and groups of IAM Identity Center.',
  notes: [say('noteIdentityStore'), say('noteIdentityCenterKey')],
};
