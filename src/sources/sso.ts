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
  // versions of AWSSSOReadOnly hold all four.
  grants: [inlineGrant('IruComplianceSSORead', readActions), managedGrant('AWSSSOReadOnly')],
  readActions,
  roleName: 'IruComplianceSSORead',
  roleDescription: 'Lets Iru Compliance read the configuration of IAM Identity Center.',
  wrongPrefixes: [
    'identitycenter',
    'identity-center',
    'sso-admin',
    'ssoadmin',
    'identitystore',
    'sso-directory',
  ],
  notes: [say('noteSso')],
};
