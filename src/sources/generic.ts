import type { Recipe } from './recipe.ts';

/** Stands in for any source that has no recipe: the role can be made, its policy is the admin's. */
export const generic: Recipe = {
  id: 'generic',
  cardName: '',
  otherNames: [],
  title: 'AWS source',
  service: [],
  home: 'any',
  homeNote:
    "Create the role in the account that Iru's page for this source names; without one, in the account that Iru is to read.",
  grants: [],
  readActions: [],
  roleName: 'IruComplianceRead',
  roleDescription: 'Lets Iru Compliance read this account.',
  wrongPrefixes: [],
  notes: [
    "Role Courier does not know this source. Attach the policy that Iru's page for it names.",
  ],
};
