import { checkWrongAccount } from '../../../src/preflight/checks/wrong-account.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { facts } from './facts.ts';
import { answer, asking, failed, liveFacts, notAsked } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

type Instance = LiveFacts['identityCenter']['instance'];
const identityCenter = (instance: Instance, regionsAnswered = 17) => ({
  regionsAsked: 17,
  regionsAnswered,
  instance,
});
const found = (...given: Parameters<typeof identityCenter>) =>
  facts({ live: liveFacts({ identityCenter: identityCenter(...given) }) });
const caller = answer({ account: '444455556666', arn: 'arn:aws:iam::444455556666:user/kim' });

testScenarios(checkWrongAccount, [
  ['found', facts({ live: liveFacts() }), 'pass', /^Account$/, /in the region eu-central-1/],
  ['while it is looked for', found(asking, 3), 'unknown', /^Account$/, /management.*being asked/],
  [
    'none in any region',
    found(answer(null)),
    'fail',
    /^Wrong account: no IAM Identity Center found/,
    /none in any of the 17 regions/,
  ],
  [
    'none in the regions that answered',
    found(answer(null), 13),
    'unknown',
    /not found yet/,
    /13 regions that answered; 17 were asked/,
  ],
  [
    'ListInstances denied',
    found(failed('sso:ListInstances')),
    'unknown',
    /not found yet/,
    /sso:ListInstances/,
  ],
  ['not looked for', found(notAsked), 'pass', /^Account$/],
  [
    'none, for the directory',
    facts({
      recipe: recipeById('identity-store'),
      live: liveFacts({ identityCenter: identityCenter(answer(null)) }),
    }),
    'fail',
    /^Wrong account/,
  ],
  [
    'none, but nor is it needed',
    facts({
      recipe: recipeById('organizations'),
      live: liveFacts({ identityCenter: identityCenter(answer(null)) }),
    }),
    'pass',
    /^Account$/,
  ],
  [
    'none in another account than the role’s',
    facts({
      live: liveFacts({
        caller,
        organization: answer({ id: 'o-example', managementAccount: '111122223333' }),
        identityCenter: identityCenter(answer(null)),
      }),
    }),
    'pass',
    /^Account$/,
  ],
]);
