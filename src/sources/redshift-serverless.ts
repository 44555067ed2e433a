import { say } from '../texts/text.ts';
import { inlineGrant, type Recipe } from './recipe.ts';

/** The actions in the inline policy that Iru documents for this source. */
const readActions = [
  'redshift-serverless:ListNamespaces',
  'redshift-serverless:ListWorkgroups',
  'redshift-serverless:ListSnapshots',
  'redshift-serverless:ListUsageLimits',
  'redshift-serverless:GetNamespace',
  'redshift-serverless:GetWorkgroup',
  'redshift-serverless:GetSnapshot',
  'redshift-serverless:GetUsageLimit',
];

export const redshiftServerless: Recipe = {
  id: 'redshift-serverless',
  cardName: 'Amazon Redshift Serverless',
  otherNames: ['AWS Redshift Serverless', 'Redshift Serverless'],
  title: 'Amazon Redshift Serverless',
  service: ['redshift-serverless'],
  home: 'any',
  homeNote: say('homeRedshiftServerless'),
  grants: [inlineGrant('IruComplianceRedshiftServerlessRead', readActions)],
  readActions,
  roleName: 'IruComplianceRedshiftServerlessRead',
  roleDescription: 'Lets Iru Compliance read the namespaces and workgroups of Redshift Serverless.',
  notes: [say('noteRedshiftServerless')],
};
