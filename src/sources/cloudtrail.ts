import { say } from '../texts/text.ts';
import { managedGrant, type Recipe } from './recipe.ts';

export const cloudtrail: Recipe = {
  id: 'cloudtrail',
  cardName: 'AWS CloudTrail',
  otherNames: ['CloudTrail', 'Amazon CloudTrail'],
  title: 'AWS CloudTrail',
  service: ['cloudtrail'],
  home: 'any',
  homeNote: say('homeCloudtrail'),
  grants: [managedGrant('AWSCloudTrail_ReadOnlyAccess')],
  // The actions of AWSCloudTrail_ReadOnlyAccess.
  readActions: [
    'cloudtrail:Describe*',
    'cloudtrail:Get*',
    'cloudtrail:List*',
    'cloudtrail:LookupEvents',
  ],
  roleName: 'IruComplianceCloudTrailRead',
  roleDescription: 'Lets Iru Compliance read the trails and events of CloudTrail.',
  notes: [say('noteCloudtrail')],
};
