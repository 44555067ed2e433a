import { checkWrongAccount } from '../../../src/preflight/checks/wrong-account.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { facts } from './facts.ts';
import { testScenarios } from './scenario.ts';

testScenarios(checkWrongAccount, [
  ['organization not known', facts(), 'unknown', /not checked/, /delegated administrator/],
  ['account not known', facts({ role: { arn: null, account: null } }), 'unknown', /not known yet/],
  [
    'before there is a role',
    facts({ role: { arn: null } }),
    'unknown',
    /not checked/,
    /without credentials/,
  ],
  [
    'signed in elsewhere',
    facts({ role: { account: '999988887777' } }),
    'fail',
    /^Wrong account/,
    /999988887777/,
  ],
  ['any account will do', facts({ recipe: recipeById('cloudtrail') }), 'pass', /^Account$/],
  ['a source without a recipe', facts({ recipe: recipeById('generic') }), 'pass', /^Account$/],
]);
