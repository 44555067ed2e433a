import { checkWrongAccount } from '../../../src/preflight/checks/wrong-account.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { account, facts } from './facts.ts';
import { answer, asking, failed, liveFacts, notAsked } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const management = '444455556666';
const member = answer({ id: 'o-example', managementAccount: management });
const delegated = answer([account]);
const organizations = recipeById('organizations');
const cloudtrail = recipeById('cloudtrail');
const asked = (changes: Partial<LiveFacts> = {}) => facts({ live: liveFacts(changes) });
const caller = answer({ account: management, arn: `arn:aws:iam::${management}:user/kim` });

const denied = failed('organizations:ListDelegatedAdministrators');
const refusedAsMember = {
  ...denied,
  failure: {
    ...denied.failure,
    message: "You don't have permissions to access this resource.",
  },
};

const ofSource = (recipe: typeof organizations, changes: Partial<LiveFacts> = {}) =>
  facts({ recipe, live: liveFacts(changes) });

testScenarios(checkWrongAccount, [
  ['in the management account', asked(), 'pass', /^Account$/, /management account of the/],
  [
    'a delegated administrator',
    asked({ organization: member, delegatedAdministrators: delegated }),
    'pass',
    /^Account$/,
    /a delegated administrator/,
  ],
  [
    'a delegated administrator, where only management will do',
    ofSource(organizations, { organization: member, delegatedAdministrators: delegated }),
    'warn',
    /^Account$/,
    /delegated administrator, but .* the management account 444455556666/,
  ],
  [
    'not management, where it is not known whether it is a delegated administrator',
    ofSource(organizations, { organization: member, delegatedAdministrators: notAsked }),
    'unknown',
    /not checked/i,
  ],
  [
    'refused as a member, where only management will do',
    ofSource(organizations, { organization: member, delegatedAdministrators: refusedAsMember }),
    'fail',
    /^Wrong account/,
  ],
  [
    'management, for a source that only management will do for',
    ofSource(organizations, { delegatedAdministrators: notAsked }),
    'pass',
    /^Account$/,
  ],
  [
    'a member account',
    asked({ organization: member, delegatedAdministrators: answer(['777788889999']) }),
    'fail',
    /^Wrong account/,
    /member account 111122223333.*444455556666.*777788889999/,
  ],
  [
    'no organization',
    asked({ organization: answer(null) }),
    'warn',
    /without an organization/,
    /of its own/,
  ],
  [
    'no organization, and an Identity Center of somebody else',
    asked({
      organization: answer(null),
      identityCenter: { regionsAsked: 17, regionsAnswered: 17, instance: answer(null) },
    }),
    'fail',
    /^Wrong account/,
    /belongs to no organization/,
  ],
  [
    'no organization, for a source that is the organization',
    ofSource(organizations, { organization: answer(null) }),
    'fail',
    /^Wrong account/,
  ],
  [
    'while the organization is asked',
    asked({ organization: asking }),
    'unknown',
    /^Account$/,
    /being asked/,
  ],
  [
    'DescribeOrganization denied',
    asked({ organization: failed('organizations:DescribeOrganization') }),
    'unknown',
    /not checked against the organization/,
    /organizations:DescribeOrganization/,
  ],
  [
    'DescribeOrganization not answered',
    asked({ organization: failed('organizations:DescribeOrganization', 'unreachable') }),
    'unknown',
    /not checked against the organization/,
    /No usable answer came to organizations:DescribeOrganization/,
  ],
  ['the organization was not asked', asked({ organization: notAsked }), 'unknown', /not checked/],
  [
    'delegated administrators not permitted',
    asked({
      organization: member,
      delegatedAdministrators: denied,
    }),
    'unknown',
    /not checked/,
    /is not known\. .*organizations:ListDelegatedAdministrators/,
  ],
  [
    'a member account, which may not even ask for them',
    asked({ organization: member, delegatedAdministrators: refusedAsMember }),
    'fail',
    /^Wrong account/,
    /member account 111122223333.*Nor is it a delegated administrator/,
  ],
  [
    'another account than the role’s, which may not even ask for them',
    asked({ caller, organization: member, delegatedAdministrators: refusedAsMember }),
    'warn',
    /^Wrong account: the credentials/,
  ],
  [
    'management, whatever is known of delegated administrators',
    asked({ delegatedAdministrators: denied }),
    'pass',
    /^Account$/,
  ],

  // Credentials of another account
  [
    'the organization’s admin looks at a delegated administrator',
    asked({ caller, organization: member, delegatedAdministrators: delegated }),
    'pass',
    /^Account$/,
    /a delegated administrator/,
  ],
  [
    'credentials of another account',
    asked({ caller, organization: member }),
    'warn',
    /^Wrong account: the credentials/,
    /may be in another one.*credentials are of 444455556666/,
  ],
  [
    'credentials of another account, without an organization',
    asked({ caller, organization: answer(null) }),
    'warn',
    /^Wrong account: the credentials/,
  ],
  ['any account will do', ofSource(cloudtrail), 'pass', /^Account$/, /The role is in 111122223333/],
  [
    'any account, but the credentials are of another',
    ofSource(cloudtrail, { caller }),
    'warn',
    /^Wrong account: the credentials/,
    /give credentials of it/,
  ],
]);
