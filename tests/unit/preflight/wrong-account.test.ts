import { checkWrongAccount } from '../../../src/preflight/offline/wrong-account.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { account, facts } from './offline-facts.ts';
import { testScenarios } from './scenario.ts';

const management = '444455556666';
const member = { managementAccount: management, delegatedAdministrators: [] };
const delegated = { managementAccount: management, delegatedAdministrators: [account] };
const organizations = recipeById('organizations');

testScenarios(checkWrongAccount, [
  ['organization not known', facts(), 'unknown', /not checked/, /delegated administrator/],
  ['account not known', facts({ role: { arn: null, account: null } }), 'unknown', /not known yet/],
  [
    'in the management account',
    facts({ organization: { ...member, managementAccount: account } }),
    'pass',
    /^Account$/,
    /management account/,
  ],
  ['a delegated administrator', facts({ organization: delegated }), 'pass', /^Account$/],
  [
    'a delegated administrator, where only management will do',
    facts({ recipe: organizations, organization: delegated }),
    'fail',
    /^Wrong account/,
    /management account/,
  ],
  ['a member account', facts({ organization: member }), 'fail', /^Wrong account/, /444455556666/],
  [
    'signed in elsewhere',
    facts({ role: { account: '999988887777' } }),
    'fail',
    /^Wrong account/,
    /999988887777/,
  ],
  ['any account will do', facts({ recipe: recipeById('cloudtrail') }), 'pass', /^Account$/],
  [
    'before there is a role',
    facts({ role: { arn: null }, organization: member }),
    'fail',
    /^Wrong account/,
  ],
  ['a source without a recipe', facts({ recipe: recipeById('generic') }), 'pass', /^Account$/],
]);
