import { checkCoverage } from '../../../src/preflight/checks/coverage.ts';
import type { SeenPolicy } from '../../../src/preflight/facts.ts';
import type { LivePolicy, SimulatedAction } from '../../../src/preflight/live/live-facts.ts';
import { attached, facts, inline, now, permissions, ssoActions } from './facts.ts';
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

/** As the console shows a customer's managed policy, and as AWS tells it. */
const shown = attached('IruRead');
const told = (json: string | null): LivePolicy => ({
  ...shown,
  name: json === null ? shown.name : 'IruRead',
  json,
  arn: shown.name,
});
const others = permissions(ssoActions.slice(0, 2));

/** AWS simulates that an action is missing, seconds after the console showed such a policy attached. */
const attachedNow = (
  policies: LivePolicy[],
  more: SeenPolicy[] = [],
  role: Parameters<typeof mended>[0] = {},
) =>
  facts({
    role: { changedAt: now - 12_000, policies: [shown, ...more], ...role },
    live: liveFacts({
      simulation: simulation({ [apps]: implicit }),
      policies: answer(policies),
    }),
  });

testScenarios(checkCoverage, [
  [
    'simulated without a customer’s policy that was attached just now, and which AWS says allows it',
    attachedNow([told(permissions(ssoActions))]),
    'warn',
    /AWS may not know the last change yet/,
    /what it showed is right/,
  ],
  [
    'simulated so, and AWS says that the customer’s policy lacks it too',
    attachedNow([told(others)]),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'simulated so, and AWS does not list the customer’s policy yet',
    attachedNow([]),
    'warn',
    /AWS may not know the last change yet/,
    /showed IruRead attached to the role, which AWS did not list yet.*asked again by itself/,
  ],
  [
    'listed not yet, a minute after it was attached',
    attachedNow([], [], { changedAt: now - 62_000 }),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'listed not yet, and another policy that the console showed denies it',
    attachedNow([], [inline(permissions(apps, { Effect: 'Deny' }), 'Deny')]),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'listed not yet, and what the boundary that the console showed says is not known',
    attachedNow([], [{ ...attached('Limit'), kind: 'boundary' }]),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'listed, and not readable: nothing says that it was the mend',
    attachedNow([told(null)]),
    'fail',
    /^Missing permissions: 1 of \d+$/,
  ],
  [
    'listed not yet, and kept out by the organization',
    facts({
      role: { changedAt: now - 12_000, policies: [shown] },
      live: liveFacts({
        simulation: simulation({ [apps]: { ...implicit, allowedByOrganization: false } }),
        policies: answer([]),
      }),
    }),
    'fail',
    /a service control policy keeps some out$/,
  ],
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
