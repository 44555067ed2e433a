import { checkCoverage } from '../../../src/preflight/checks/coverage.ts';
import type { SimulatedAction } from '../../../src/preflight/live/live-facts.ts';
import { facts, inline, now, permissions, ssoActions } from './facts.ts';
import { answer, liveFacts, simulation } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const implicit = { decision: 'implicitDeny' } as const;
const apps = 'sso:ListApplications';
const noApps = answer([inline(permissions(['sso:Describe*', 'sso:Get*', 'sso:Search*']))]);
/** AWS simulates that an action is missing, and the console had shown a change 10 s before it was asked. */
const mended = (
  role: NonNullable<Parameters<typeof facts>[0]>['role'] = {},
  others: Record<string, Partial<SimulatedAction>> = { [apps]: implicit },
) =>
  facts({
    role: { changedAt: now - 12_000, ...role },
    live: liveFacts({ simulation: simulation(others), policies: noApps }),
  });

testScenarios(checkCoverage, [
  [
    'simulated without the policy that the console had shown seconds before',
    mended(),
    'warn',
    /^Missing permissions: 1 of \d+ \(AWS may not know the last change yet\)$/,
    /Not allowed: sso:ListApplications.*asked again by itself/,
  ],
  [
    'so of a role that may have other policies too',
    mended({ policiesWhole: false, createdAt: null }),
    'warn',
    /AWS may not know the last change yet/,
  ],
  [
    'simulated without the policy that the console had shown a minute before',
    mended({ changedAt: now - 62_000 }),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'simulated so, and what the console showed lacks it too',
    mended({ policies: [inline(permissions(ssoActions.slice(0, 2)))] }),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'simulated so, and what the boundary that the console showed says is not known',
    mended({
      policies: [inline(permissions(ssoActions)), { name: 'Limit', kind: 'boundary', json: null }],
    }),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'kept out by the organization, of which the console shows nothing',
    mended({}, { [apps]: { ...implicit, allowedByOrganization: false } }),
    'fail',
    /a service control policy keeps some out$/,
  ],
]);
