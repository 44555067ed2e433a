import { say } from '../texts/text.ts';
import { inlineGrant, managedGrant, type Recipe } from './recipe.ts';

const readActions = ['organizations:Describe*', 'organizations:List*'];

export const organizations: Recipe = {
  id: 'organizations',
  cardName: 'AWS Organizations',
  otherNames: ['Organizations'],
  title: 'AWS Organizations',
  service: ['organizations'],
  home: 'management',
  homeNote: say('homeOrganizations'),
  grants: [
    managedGrant('AWSOrganizationsReadOnlyAccess'),
    inlineGrant('IruComplianceOrganizationsRead', readActions),
  ],
  readActions,
  roleName: 'IruComplianceOrganizationsRead',
  roleDescription: 'Lets Iru Compliance read the structure of this organization.',
  notes: [],
};
