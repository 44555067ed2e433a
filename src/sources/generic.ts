import { say } from '../texts/text.ts';
import type { Recipe } from './recipe.ts';

/** Stands in for any source that has no recipe: the role can be made, its policy is the admin's. */
export const generic: Recipe = {
  id: 'generic',
  cardName: '',
  otherNames: [],
  title: '',
  service: [],
  home: 'any',
  homeNote: say('homeGeneric'),
  grants: [],
  readActions: [],
  roleName: 'IruComplianceRead',
  roleDescription: 'Lets Iru Compliance read this account.',
  notes: [say('noteGeneric')],
};
