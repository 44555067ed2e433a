import { checkWrongPrefix } from '../../../src/preflight/checks/wrong-prefix.ts';
import type { SeenPolicy } from '../../../src/preflight/facts.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { facts, permissions, ssoActions } from './facts.ts';
import { testScenarios } from './scenario.ts';

const inline = (...actions: string[]): SeenPolicy => ({
  name: 'Read',
  kind: 'inline',
  json: permissions(actions),
});
const unread: SeenPolicy = { name: 'Mine', kind: 'managed', json: null };
const having = (...policies: SeenPolicy[]) => facts({ role: { policies } });

testScenarios(checkWrongPrefix, [
  ['only the right one', facts(), 'pass', /^API prefix$/],
  [
    'identitycenter:',
    having(inline('identitycenter:List*', 'identitycenter:Describe*')),
    'fail',
    /^Wrong API prefix: identitycenter:/,
    /Read allows identitycenter:List\*.*sso:/,
  ],
  ['SSO-Directory:', having(inline('SSO-Directory:List*')), 'fail', /^Wrong API prefix/],
  [
    'the directory’s actions for SSO',
    having(inline('identitystore:List*', 'sso:List*')),
    'fail',
    /^Wrong API prefix: identitystore:/,
  ],
  [
    'SSO’s actions for the directory',
    facts({
      recipe: recipeById('identity-store'),
      role: { policies: [inline('sso:List*')] },
    }),
    'fail',
    /^Wrong API prefix: sso:/,
    /identitystore:/,
  ],
  [
    'redshift: for Serverless',
    facts({
      recipe: recipeById('redshift-serverless'),
      role: { policies: [inline('redshift:Describe*')] },
    }),
    'fail',
    /^Wrong API prefix: redshift:/,
  ],
  [
    'AWS’s policy for the Redshift that is not Serverless, known by its name',
    facts({
      recipe: recipeById('redshift-serverless'),
      role: { policies: [{ ...unread, name: 'AmazonRedshiftReadOnlyAccess' }] },
    }),
    'fail',
    /^Wrong API prefix: redshift:/,
    /AmazonRedshiftReadOnlyAccess allows redshift:Describe\*/,
  ],
  [
    'beside all that is needed',
    having(inline('identitystore:List*', ...ssoActions)),
    'pass',
    /^API prefix$/,
    /also allows what is needed/,
  ],
  [
    'where another policy may have the right one',
    having(inline('identitycenter:List*'), unread),
    'warn',
    /^Wrong API prefix/,
  ],
  [
    'in a Deny',
    having({ ...inline(), json: permissions('identitycenter:*', { Effect: 'Deny' }) }),
    'pass',
    /^API prefix$/,
  ],
  ['no policy read', having(unread), 'unknown', /not checked/],
  ['a source without a recipe', facts({ recipe: recipeById('generic') }), 'unknown', /not checked/],
]);
