import { expect, test } from '@playwright/test';
import { checkReads } from '../../../src/preflight/checks/reads.ts';
import type { LiveRead } from '../../../src/preflight/live/live-facts.ts';
import { attached, facts, inline, now, permissions } from './facts.ts';
import { answer, asking, failed, liveFacts, liveRole, notAsked, read } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const reads = (...given: LiveRead[]) => facts({ live: liveFacts({ reads: given }) });
const apps = 'sso:ListApplications';
const sets = 'sso:ListPermissionSets';
const asRole = (action: string, given?: LiveRead['answer']) => read(action, given, 'role');

testScenarios(checkReads, [
  [
    'answered to the caller',
    reads(read(sets), read(apps, answer(0))),
    'pass',
    /^Iru’s reads$/,
    /to your credentials.*sso:ListPermissionSets: 3, sso:ListApplications: 0/,
  ],
  [
    'answered to the role',
    reads(asRole(sets), asRole(apps)),
    'pass',
    /^Iru’s reads$/,
    /^As the role itself/,
  ],
  [
    'answered to the role, and denied to the caller',
    reads(asRole(sets), read(sets, failed(sets))),
    'pass',
    /^Iru’s reads$/,
  ],
  [
    'nothing there',
    reads(read(sets, answer(0)), read(apps, answer(0))),
    'warn',
    /nothing to show/,
    /management account/,
  ],
  [
    'denied to the role',
    reads(read(apps), asRole(sets), asRole(apps, failed(apps))),
    'fail',
    /^Missing permissions: 1 reads/,
    /denied sso:ListApplications/,
  ],
  [
    'denied to the role before it changed',
    facts({
      role: { changedAt: now - 500 },
      live: liveFacts({ reads: [read(sets), asRole(sets, failed(sets))] }),
    }),
    'pass',
    /^Iru’s reads$/,
    /to your credentials/,
  ],
  [
    'denied to a new role',
    facts({
      live: liveFacts({
        role: liveRole({ createdAt: now - 20_000 }),
        reads: [asRole(apps, failed(apps))],
      }),
    }),
    'warn',
    /denied to the new role/,
    /run preflight again/,
  ],
  [
    'denied to a role that was new, and is not by now: AWS was not asked again',
    facts({
      live: liveFacts({
        startedAt: now - 60_000,
        role: liveRole({ createdAt: now - 70_000 }),
        reads: [asRole(apps, failed(apps))],
      }),
    }),
    'warn',
    /denied to the new role/,
  ],
  [
    'denied to a role that had got its policy seconds before',
    facts({
      role: { changedAt: now - 12_000 },
      live: liveFacts({ reads: [asRole(apps, failed(apps))] }),
    }),
    'warn',
    /^Missing permissions: 1 reads .*\(AWS may not know the last change yet\)$/,
    /denied sso:ListApplications.*asked again by itself/,
  ],
  [
    'denied to a role that had got a customer’s policy seconds before, which AWS does not list yet',
    facts({
      role: { changedAt: now - 12_000, policies: [attached('IruRead')] },
      live: liveFacts({ policies: answer([]), reads: [asRole(apps, failed(apps))] }),
    }),
    'warn',
    /\(AWS may not know the last change yet\)$/,
    /showed IruRead attached/,
  ],
  [
    'denied to a role that was changed seconds before, to a policy that lacks it',
    facts({
      role: { changedAt: now - 12_000, policies: [inline(permissions('sso:Describe*'))] },
      live: liveFacts({ reads: [asRole(apps, failed(apps))] }),
    }),
    'fail',
    /^Missing permissions: 1 reads are denied to the role$/,
  ],
  [
    'nothing there, seconds after a change: that is no matter of time',
    facts({
      role: { changedAt: now - 12_000 },
      live: liveFacts({ reads: [asRole(apps, answer(0))] }),
    }),
    'warn',
    /nothing to show$/,
  ],
  [
    'denied to the caller',
    reads(read(sets), read(apps, failed(apps))),
    'unknown',
    /not all tried/,
    /ListPermissionSets: 3.*sso:ListApplications/,
  ],
  ['throttled', reads(read(apps, failed(apps, 'throttled'))), 'unknown', /not all tried/],
  [
    'while they are asked',
    reads(read(sets), read(apps, asking)),
    'unknown',
    /^Iru’s/,
    /being asked/,
  ],
  [
    'the run ended early',
    reads(read(apps, notAsked)),
    'unknown',
    /not all tried/,
    /not asked for all/,
  ],
]);

test('no row without reads: AWS was not asked, or the source has none that are tried', () => {
  expect(checkReads(facts())).toBeNull();
  expect(checkReads(reads())).toBeNull();
});
