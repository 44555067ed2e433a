import { checkCoverage } from '../../../src/preflight/checks/coverage.ts';
import type { LiveFacts, SimulatedAction } from '../../../src/preflight/live/live-facts.ts';
import { account, facts, inline, now, permissions, ssoActions } from './facts.ts';
import { answer, asking, failed, liveFacts, notAsked, simulation } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const asked = (changes: Partial<LiveFacts>) => facts({ live: liveFacts(changes) });
const kept = (others: Record<string, Partial<SimulatedAction>>, more: Partial<LiveFacts> = {}) =>
  asked({ simulation: simulation(others), ...more });

const implicit = { decision: 'implicitDeny' } as const;
const explicit = { decision: 'explicitDeny' } as const;
const apps = 'sso:ListApplications';
const noApps = answer([inline(permissions(['sso:Describe*', 'sso:Get*', 'sso:Search*']))]);
const someApps = answer([
  inline(permissions(ssoActions, { Resource: 'arn:aws:sso:::instance/*' })),
]);
const someDenied = answer([
  inline(permissions(ssoActions)),
  inline(
    permissions(apps, {
      Effect: 'Deny',
      Condition: { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
    }),
    'NotFromElsewhere',
  ),
]);
const narrowBoundary = answer([
  inline(permissions(ssoActions)),
  {
    name: 'Limit',
    kind: 'boundary' as const,
    json: permissions(ssoActions, { Resource: 'arn:aws:sso:::instance/*' }),
  },
]);
const denied = failed('iam:SimulatePrincipalPolicy');
const fallback = (changes: Partial<LiveFacts>) => asked({ simulation: denied, ...changes });

testScenarios(checkCoverage, [
  ['all allowed', asked({}), 'pass', /^Permissions$/, /All \d+ .*policy simulator confirms/],
  [
    'all allowed, though nothing was seen',
    facts({ role: { policies: [] }, live: liveFacts() }),
    'pass',
    /^Permissions$/,
  ],
  [
    'one missing',
    kept({ [apps]: implicit }),
    'fail',
    /^Missing permissions: 1 of \d+/,
    /Not allowed: sso:ListApplications\..*Add the policy/,
  ],
  [
    'one denied',
    kept({ [apps]: explicit }),
    'fail',
    /^Missing permissions: some are denied/,
    /Explicitly denied: sso:ListApplications\..*Take the Deny/,
  ],
  [
    'kept out by a service control policy',
    kept({ [apps]: { ...explicit, allowedByOrganization: false } }),
    'fail',
    /^Missing permissions: a service control policy/,
    /service control policy of the organization: sso:ListApplications\..*Ask whoever manages/,
  ],
  [
    'kept out by the boundary',
    kept({ [apps]: { ...implicit, allowedByBoundary: false } }),
    'fail',
    /^Missing permissions: the permissions boundary/,
    /boundary: sso:ListApplications\..*take the boundary off/,
  ],
  [
    'one for each cause',
    kept({
      [apps]: implicit,
      'sso:ListPermissionSets': { ...implicit, allowedByOrganization: false },
      'sso:ListInstances': { ...implicit, allowedByBoundary: false },
    }),
    'fail',
    /^Missing permissions/,
    /Ask whoever.*take the boundary off.*Add the policy/,
  ],
  [
    'for some resources only',
    kept({ [apps]: implicit }, { policies: someApps }),
    'warn',
    /^Missing permissions for part/,
    /Only for some resources/,
  ],
  [
    'missing by the documents too',
    kept({ [apps]: implicit }, { policies: noApps }),
    'fail',
    /^Missing permissions: 1 of/,
  ],
  [
    'denied by the simulation, under a condition by the documents',
    kept({ [apps]: explicit }, { policies: someDenied }),
    'warn',
    /^Missing permissions for part/,
  ],
  [
    'allowed by the simulation, denied under a condition by the documents',
    kept({}, { policies: someDenied }),
    'warn',
    /^Missing permissions for part/,
    /Only for some resources or under conditions: sso:ListApplications\./,
  ],
  [
    'kept out by a boundary that is one for some resources only',
    kept({ [apps]: { ...implicit, allowedByBoundary: false } }, { policies: narrowBoundary }),
    'warn',
    /^Missing permissions for part/,
  ],
  [
    'missing, and not within the boundary either',
    kept({ [apps]: { ...implicit, allowedByBoundary: false } }, { policies: noApps }),
    'fail',
    /boundary keeps some out/,
    /Not allowed: sso:ListApplications\..*boundary: sso:ListApplications\./,
  ],
  [
    'all allowed, in an account under service control policies',
    kept(
      { [apps]: { allowedByOrganization: true } },
      { organization: answer({ id: 'o-example', managementAccount: '444455556666' }) },
    ),
    'pass',
    /^Permissions$/,
    /policy simulator confirms it\. .*have conditions/,
  ],
  ['not all simulated', asked({ simulation: answer([]) }), 'unknown', /not known/, /left out sso:/],
  [
    'while it is simulated',
    asked({ simulation: asking }),
    'unknown',
    /^Permissions$/,
    /being asked/,
  ],

  [
    'simulation not permitted: the documents are judged',
    fallback({}),
    'pass',
    /^Permissions$/,
    /iam:SimulatePrincipalPolicy.*own documents were judged instead/,
  ],
  [
    'simulation not permitted, and the documents lack some',
    fallback({ policies: noApps }),
    'fail',
    /^Missing permissions: \d+ of/,
    /Not allowed.*own documents/,
  ],
  [
    'simulation not permitted, and a boundary besides',
    fallback({
      policies: answer([
        inline(permissions(ssoActions)),
        { name: 'Limit', kind: 'boundary', json: permissions('s3:*') },
      ]),
    }),
    'fail',
    /^Missing permissions: the permissions boundary/,
  ],
  [
    'simulation not permitted, and a document neither',
    fallback({
      policies: answer([inline(null, 'Mine')]),
      policyFailures: [failed('iam:GetRolePolicy').failure],
    }),
    'unknown',
    /not known/,
    /What Mine says was not seen.*may not call iam:GetRolePolicy/,
  ],
  [
    'simulation not permitted; missing, and not within the boundary either',
    fallback({
      policies: answer([
        inline(permissions(['sso:Describe*', 'sso:Get*', 'sso:Search*'])),
        { name: 'Limit', kind: 'boundary', json: permissions('s3:*') },
      ]),
    }),
    'fail',
    /boundary keeps some out/,
    /Not allowed: sso:List.*boundary: sso:/,
  ],
  ['no policies at all', fallback({ policies: answer([]) }), 'fail', /^Missing permissions/],
  ['while the documents are asked for', fallback({ policies: asking }), 'unknown', /^Permissions$/],
  [
    'neither simulated nor read: what was seen stands',
    fallback({ policies: failed('iam:ListRolePolicies') }),
    'pass',
    /^Permissions$/,
    /iam:SimulatePrincipalPolicy.*iam:ListRolePolicies/,
  ],
  [
    'neither simulated nor read, and nothing seen',
    facts({
      role: { policies: [] },
      live: liveFacts({ simulation: denied, policies: failed('iam:ListRolePolicies') }),
    }),
    'unknown',
    /not known/,
    /^None of the role’s policies was seen yet\..*iam:ListRolePolicies.* Run preflight again\.$/,
  ],
  [
    'asked with credentials that have expired',
    facts({
      role: { policies: [] },
      live: liveFacts({
        caller: failed('sts:GetCallerIdentity', 'expired-credentials'),
        simulation: notAsked,
        policies: failed('iam:ListRolePolicies', 'expired-credentials'),
      }),
    }),
    'unknown',
    /not known/,
    /seen yet\..* Paste new temporary credentials and run preflight again\.$/,
  ],
  [
    'asked with credentials that expired in the meantime',
    facts({
      role: { policies: [] },
      live: liveFacts({
        simulation: notAsked,
        policies: failed('iam:ListRolePolicies', 'expired-credentials'),
      }),
    }),
    'unknown',
    /not known/,
    /Paste new temporary credentials/,
  ],
  [
    'asked with credentials of another account',
    facts({
      role: { policies: [inline(permissions(ssoActions))], policiesWhole: false, createdAt: null },
      live: liveFacts({
        caller: answer({ account: '999999999999', arn: 'arn:aws:iam::999999999999:user/kim' }),
      }),
    }),
    'unknown',
    /not known/,
    /Paste temporary credentials of account 111122223333 and run preflight again\.$/,
  ],
  [
    'AWS out of reach',
    asked({
      simulation: failed('iam:SimulatePrincipalPolicy', 'unreachable'),
      policies: failed('iam:ListRolePolicies', 'unreachable'),
    }),
    'pass',
    /^Permissions$/,
    /No usable answer came/,
  ],
  [
    'the run ended early',
    asked({ simulation: notAsked, policies: notAsked }),
    'pass',
    /^Permissions$/,
  ],
  [
    'a role of another account was simulated',
    kept(
      { [apps]: implicit },
      { caller: answer({ account: '444455556666', arn: `arn:aws:iam::${account}:user/kim` }) },
    ),
    'pass',
    /^Permissions$/,
  ],
  [
    'not simulated, and AWS’s documents lack what the console had shown seconds before',
    facts({
      role: { changedAt: now - 12_000 },
      live: liveFacts({ simulation: denied, policies: answer([]) }),
    }),
    'warn',
    /AWS may not know the last change yet/,
  ],
  [
    'the console showed the missing policy after AWS was asked',
    facts({
      role: { changedAt: now - 500 },
      live: liveFacts({ simulation: simulation({ [apps]: implicit }) }),
    }),
    'pass',
    /^Permissions$/,
  ],
]);
