import { checkRoleArn } from '../../../src/preflight/checks/role-arn.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { account, facts, now, roleArn } from './facts.ts';
import { answer, asking, failed, liveFacts, liveRole, notAsked } from './live-facts.ts';
import { testScenarios } from './scenario.ts';

const asked = (role: LiveFacts['role'], changes: Partial<LiveFacts> = {}) =>
  facts({ live: liveFacts({ role, ...changes }) });
const composed = (role: LiveFacts['role']) =>
  facts({ role: { arnConfirmed: false }, live: liveFacts({ role }) });
const other = '444455556666';
const caller = answer({ account: other, arn: `arn:aws:iam::${other}:user/kim` });

testScenarios(checkRoleArn, [
  ['AWS has it', asked(liveRole()), 'pass', /^Role ARN$/, /as AWS itself gives it/],
  ['AWS has it, though its page was not seen', composed(liveRole()), 'pass', /^Role ARN$/],
  [
    'no such role',
    asked(answer(null)),
    'fail',
    /does not exist/,
    /no role named IruComplianceSSORead in the account 111122223333/,
  ],
  [
    'no such role yet',
    facts({ role: { createdAt: now - 5_000 }, live: liveFacts({ role: answer(null) }) }),
    'unknown',
    /does not know the role yet/,
    /in a minute/,
  ],
  [
    'not known while it was new, and old by now: AWS was not asked again',
    facts({
      role: { createdAt: now - 70_000 },
      live: liveFacts({ startedAt: now - 60_000, role: answer(null) }),
    }),
    'unknown',
    /does not know the role yet/,
  ],
  [
    'the path was left out',
    asked(liveRole({ arn: `arn:aws:iam::${account}:role/teams/IruComplianceSSORead` })),
    'fail',
    /not the role’s own/,
    /Submit arn:aws:iam::111122223333:role\/teams\/IruComplianceSSORead/,
  ],
  [
    'in another case',
    asked(liveRole({ arn: roleArn.replace('Iru', 'iru') })),
    'fail',
    /not the role’s own/,
  ],
  ['while it is asked', composed(asking), 'unknown', /^Role ARN$/, /composed.*being asked/],
  [
    'GetRole denied: what was seen stands',
    asked(failed('iam:GetRole')),
    'pass',
    /^Role ARN$/,
    /as the role’s page shows it.*iam:GetRole/,
  ],
  ['GetRole denied, and nothing seen', composed(failed('iam:GetRole')), 'warn', /not seen/],
  ['the run ended early', asked(notAsked), 'pass', /^Role ARN$/, /page shows it\.$/],
  [
    'the credentials are of another account',
    asked(answer(null), { caller }),
    'warn',
    /in another account/,
    /444455556666.*111122223333/,
  ],
  [
    'the credentials are of another account, which has such a role too',
    asked(liveRole({ arn: roleArn.replace(account, other) }), { caller }),
    'warn',
    /in another account/,
  ],
  [
    'no such role, but in which account is not known',
    asked(answer(null), { caller: failed('sts:GetCallerIdentity', 'unreachable') }),
    'pass',
    /^Role ARN$/,
  ],
  [
    'no such role, while it is asked in which account',
    asked(answer(null), { caller: asking }),
    'unknown',
    /^Role ARN$/,
    /being asked/,
  ],
  [
    'a shape that cannot be right, whatever AWS says',
    facts({
      role: { arn: `${roleArn} ` },
      live: liveFacts({ roleArn: `${roleArn} `, role: liveRole() }),
    }),
    'fail',
    /cannot be right/,
  ],
  [
    'answers about another role',
    facts({ live: liveFacts({ roleArn: `${roleArn}2`, role: answer(null) }) }),
    'pass',
    /^Role ARN$/,
    /page shows it\.$/,
  ],
  [
    'answers from before the role changed',
    facts({ role: { changedAt: now - 500 }, live: liveFacts({ role: answer(null) }) }),
    'pass',
    /^Role ARN$/,
  ],
  [
    'answers from long after the role changed',
    facts({ role: { changedAt: now - 62_000 }, live: liveFacts({ role: answer(null) }) }),
    'fail',
    /^Role ARN of a role that does not exist$/,
  ],
  [
    'answers from seconds after its page was shown',
    facts({ role: { changedAt: now - 61_000 }, live: liveFacts({ role: answer(null) }) }),
    'warn',
    /does not exist \(AWS may not know/,
    /asked again by itself/,
  ],
  [
    'answers from seconds after a change, of a role whose page was not shown',
    facts({
      role: { changedAt: now - 12_000, arnConfirmed: false },
      live: liveFacts({ role: answer(null) }),
    }),
    'fail',
    /does not exist$/,
  ],
]);
