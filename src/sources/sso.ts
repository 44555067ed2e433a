import { say } from '../texts/text.ts';
import { inlineGrant, managedGrant, type Recipe } from './recipe.ts';

const readActions = ['sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*'];

export const sso: Recipe = {
  id: 'sso',
  cardName: 'AWS IAM Identity Center (SSO)',
  otherNames: [
    'IAM Identity Center (SSO)',
    'AWS IAM Identity Center SSO',
    'AWS SSO',
    'AWS Single Sign-On',
  ],
  title: 'AWS IAM Identity Center (SSO)',
  service: ['sso'],
  home: 'management-or-delegated-administrator',
  homeNote: say('homeSso'),
  // Iru's documentation prefers the wildcards and says that AWSSSOReadOnly can miss actions; today's
  // versions of AWSSSOReadOnly hold all four. It holds kms:Decrypt too, by way of IAM Identity Center, for
  // an instance that a key of the customer's own encrypts. That is told where it is so
  // (preflight/checks/encryption-key.ts) and not granted beforehand: on all keys, in an inline policy,
  // it is what AWS Security Hub's control KMS.2 is about.
  grants: [inlineGrant('IruComplianceSSORead', readActions), managedGrant('AWSSSOReadOnly')],
  readActions,
  roleName: 'IruComplianceSSORead',
  roleDescription: 'Lets Iru Compliance read the configuration of IAM Identity Center.',
  notes: [say('noteSso'), say('noteIdentityCenterKey')],
};
