import { say } from '../texts/text.ts';
import { inlineGrant, managedGrant, type Recipe } from './recipe.ts';

const readActions = [
  'iam:Get*',
  'iam:List*',
  'iam:GenerateCredentialReport',
  'iam:GenerateServiceLastAccessedDetails',
];

export const iam: Recipe = {
  id: 'iam',
  cardName: 'AWS IAM',
  otherNames: [
    'AWS Identity and Access Management (IAM)',
    'AWS Identity and Access Management',
    'IAM',
  ],
  title: 'AWS Identity and Access Management (IAM)',
  service: ['iam'],
  home: 'same-account',
  homeNote: say('homeIam'),
  grants: [managedGrant('IAMReadOnlyAccess'), inlineGrant('IruComplianceIAMRead', readActions)],
  readActions,
  roleName: 'IruComplianceIAMRead',
  roleDescription: 'Lets Iru Compliance read the IAM configuration of this account.',
  notes: [],
};
