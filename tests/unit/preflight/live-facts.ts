import type { Answer, AwsFailure } from '../../../src/preflight/live/answer.ts';
import type {
  LiveFacts,
  LiveRead,
  SimulatedAction,
} from '../../../src/preflight/live/live-facts.ts';
import { expandReadActions } from '../../../src/sources/expand-actions.ts';
import { recipeById } from '../../../src/sources/index.ts';
import { account, inline, now, permissions, roleArn, ssoActions, trustPolicy } from './facts.ts';

export const asking = { state: 'asking' } as const;
export const notAsked = { state: 'not-asked' } as const;

export function answer<Value>(value: Value): Answer<Value> {
  return { state: 'answered', value };
}

export function failed(
  action: string,
  kind: AwsFailure['kind'] = 'access-denied',
): { state: 'failed'; failure: AwsFailure } {
  const [service = ''] = action.split(':');
  const message = `User is not authorized to perform: ${action}`;
  return { state: 'failed', failure: { kind, action, host: `${service}.amazonaws.com`, message } };
}

/** A role as GetRole gives it, with changes. */
export function liveRole(changes: Partial<NonNullable<AnsweredRole>> = {}): Answer<AnsweredRole> {
  return answer({
    arn: roleArn,
    trustPolicy: trustPolicy(),
    createdAt: now - 3_600_000,
    boundaryArn: null,
    ...changes,
  });
}
type AnsweredRole = Extract<LiveFacts['role'], { state: 'answered' }>['value'];

/** The SSO source's actions as AWS simulates them: allowed, but for those in `others`. */
export function simulation(
  others: Record<string, Partial<SimulatedAction>> = {},
): Answer<SimulatedAction[]> {
  const allowed = (action: string): SimulatedAction => ({
    action,
    decision: 'allowed',
    allowedByOrganization: null,
    allowedByBoundary: null,
  });
  const actions = expandReadActions(recipeById('sso'));
  return answer(actions.map((action) => ({ ...allowed(action), ...others[action] })));
}

export function read(
  action: string,
  given: LiveRead['answer'] = answer(3),
  as: LiveRead['as'] = 'caller',
): LiveRead {
  return { action, as, answer: given };
}

/** What AWS says of a role that is right for the SSO source, in its management account. */
export function liveFacts(changes: Partial<LiveFacts> = {}): LiveFacts {
  return {
    setupId: 'setup-1',
    roleArn,
    startedAt: now - 2_000,
    finishedAt: now - 1_000,
    calls: { asked: 20, answered: 20 },
    caller: answer({ account, arn: `arn:aws:sts::${account}:assumed-role/Admin/kim` }),
    role: liveRole(),
    policies: answer([inline(permissions(ssoActions), 'IruComplianceSSORead')]),
    policyFailures: [],
    simulation: simulation(),
    organization: answer({ id: 'o-example', managementAccount: account }),
    delegatedAdministrators: answer([]),
    resourceControl: answer(false),
    identityCenter: {
      regionsAsked: 17,
      regionsAnswered: 1,
      instance: answer({
        arn: 'arn:aws:sso:::instance/ssoins-1',
        region: 'eu-central-1',
        identityStoreId: 'd-1234567890',
        ownerAccount: account,
      }),
    },
    encryptionKey: answer(null),
    reads: [read('sso:ListPermissionSets'), read('sso:ListApplications')],
    probe: { withExternalId: answer('denied'), withoutExternalId: answer('denied') },
    ...changes,
  };
}
