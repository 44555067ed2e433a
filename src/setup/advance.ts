import { isSame } from '../is-same.ts';
import { nameUnread } from '../policy/managed-policy.ts';
import { defaultRules, type Rules, roleNameFor } from '../settings/rules.ts';
import { recipeById } from '../sources/index.ts';
import type { RecipeId } from '../sources/recipe.ts';
import type { SetupEvent } from './event.ts';
import type { Setup } from './setup.ts';
import { hasReached, isOver, type Stage } from './stage.ts';

/** A role has ten managed policies, twenty on request, and few of its own: no page is to fill the storage. */
const policiesAtMost = 30;

/** In ms: the same creation may be told twice, by a tab whose script was replaced. */
const toldAgainWithin = 30_000;

/**
 * The setup after an event. A setup never falls back, but where a second role is made: an event it has
 * outrun changes no stage.
 */
export function advance(
  setup: Setup,
  event: SetupEvent,
  now: number,
  rules: Rules = defaultRules,
): Setup {
  if (isOver(setup.stage)) return setup;
  return { ...apply(setup, event, now, rules), touchedAt: now };
}

function apply(setup: Setup, event: SetupEvent, now: number, rules: Rules): Setup {
  switch (event.type) {
    case 'role-form-filled':
      // A form opened later is for another role, and tells of its account when that is there.
      return setup.role.arn === null
        ? withRole(reach(setup, event.type), { account: event.account })
        : setup;
    case 'role-named':
      return hasReached(setup.stage, 'role-created')
        ? setup
        : withRole(setup, { name: event.name });
    case 'role-created':
      return roleCreated(setup, event, now);
    case 'trust-seen':
      return trustSeen(setup, event, now);
    case 'policy-attached':
      return policyAttached(setup, event.policy, now);
    case 'role-policies-seen':
      return rolePoliciesSeen(setup, event, now);
    case 'arn-released':
      return setup.role.arn === null ? setup : { ...setup, arnReleased: true };
    case 'arn-returned':
      return setup.role.arn === null ? setup : reach(setup, event.type);
    case 'submitted':
      // Whatever was submitted, this setup has no role yet: it goes on where it was.
      return setup.role.arn === null ? setup : { ...reach(setup, event.type), error: null };
    case 'connected':
      return { ...reach(setup, event.type), error: null };
    case 'submit-failed':
      return { ...setup, error: event.error };
    case 'route-chosen':
      return { ...setup, route: event.route };
    case 'grant-chosen':
      return {
        ...setup,
        grant: event.grant in recipeById(setup.sourceId).grants ? event.grant : -1,
      };
    case 'source-chosen':
      return sourceChosen(setup, event.sourceId, rules);
    case 'abandoned':
      return { ...setup, stage: 'abandoned' };
  }
}

function reach(setup: Setup, stage: Exclude<Stage, 'abandoned'>): Setup {
  return hasReached(setup.stage, stage) ? setup : { ...setup, stage };
}

function withRole(setup: Setup, change: Partial<Setup['role']>): Setup {
  return { ...setup, role: { ...setup.role, ...change } };
}

function roleCreated(
  setup: Setup,
  event: Extract<SetupEvent, { type: 'role-created' }>,
  now: number,
): Setup {
  const { arn, arnConfirmed, createdAt } = setup.role;
  const isSame = arn !== null && nameIn(arn) === nameIn(event.arn);
  // The console says so right after the form: again, much later, of a role deleted and made anew.
  const isMadeAnew =
    isSame && !event.confirmed && (createdAt === null || now - createdAt > toldAgainWithin);
  const known = isSame && !isMadeAnew;
  // An ARN composed of account and name never replaces one that was read on the role's page.
  if (known && arnConfirmed && !event.confirmed) return setup;
  // A second role, made just now, begins where the first one did: it has no policy yet. So does a first
  // one of a setup that an earlier version let be submitted without a role.
  const begins = !known && (arn === null || !event.confirmed);
  const reached: Setup = begins
    ? { ...setup, stage: 'role-created', arnReleased: false }
    : reach(setup, 'role-created');
  return withRole(reached, {
    name: event.arn.slice(event.arn.lastIndexOf('/') + 1),
    account: event.account,
    arn: event.arn,
    arnConfirmed: event.confirmed,
    ...(known ? {} : aboutAnother(setup, event.confirmed ? null : now)),
  });
}

/** A role's name is its own in its account, whatever the path (IAM User Guide, IAM identifiers). */
function nameIn(arn: string): string {
  return arn.replace(/:role\/.*\//, ':role/');
}

/**
 * What was seen of one role says nothing of another; its trust policy is told right after it. Only a role
 * made just now is told of before its page is seen: what is first read there was there before, and nobody
 * knows for how long.
 */
function aboutAnother({ wizard, role }: Setup, createdAt: number | null): Partial<Setup['role']> {
  // A first role's trust policy was shown by the form, before there was an ARN. Of a second one nothing is
  // known yet, and what AWS said before is out of date.
  const ofSecond = role.arn === null ? {} : { trustPolicy: null, changedAt: createdAt };
  return { externalId: wizard.externalId, createdAt, policies: [], ...ofSecond };
}

/** Of the setup's own role alone: the tab may come by others. */
function trustSeen(
  setup: Setup,
  { arn, trustPolicy }: Extract<SetupEvent, { type: 'trust-seen' }>,
  now: number,
): Setup {
  const { role, wizard } = setup;
  if (arn !== role.arn) return setup;
  const isMended = arn && trustPolicy.includes(JSON.stringify(wizard.externalId));
  return withRole(setup, {
    trustPolicy,
    externalId: (isMended ? wizard : role).externalId,
    changedAt: trustPolicy === role.trustPolicy ? role.changedAt : now,
  });
}

function policyAttached(
  setup: Setup,
  policy: Setup['role']['policies'][number],
  now: number,
): Setup {
  if (!hasReached(setup.stage, 'role-created')) return setup;
  const isKnown = setup.role.policies.some((each) => isSame(each, policy));
  const others = setup.role.policies.filter(({ name }) => name !== policy.name);
  return withRole(reach(setup, 'policy-attached'), {
    ...(isKnown ? {} : { policies: [...others, policy].slice(-policiesAtMost), changedAt: now }),
  });
}

/** All that the role's page lists, in place of those known of before. */
function rolePoliciesSeen(
  setup: Setup,
  event: Extract<SetupEvent, { type: 'role-policies-seen' }>,
  now: number,
): Setup {
  const { role } = setup;
  if (event.arn !== role.arn) return setup;
  const { policyArns, boundaryArn, inlineNames } = event;
  const policies = [
    ...role.policies.filter(({ kind, name }) => kind === 'inline' && inlineNames.includes(name)),
    ...(boundaryArn === null ? [] : [unread(boundaryArn, 'boundary')]),
    ...policyArns.toSorted().map((each) => unread(each, 'managed')),
  ].slice(0, policiesAtMost);
  const isKnown = isSame(policies, role.policies);
  return withRole(setup, { policies, changedAt: isKnown ? role.changedAt : now });
}

function unread(
  policyArn: string,
  kind: 'managed' | 'boundary',
): Setup['role']['policies'][number] {
  return { name: nameUnread(policyArn), kind, json: null };
}

function sourceChosen(setup: Setup, sourceId: RecipeId, rules: Rules): Setup {
  const recipe = recipeById(sourceId);
  const untouched = setup.role.name === roleNameFor(recipeById(setup.sourceId), rules);
  return withRole(
    { ...setup, sourceId: recipe.id, grant: recipe.grants.length > 0 ? 0 : -1 },
    untouched ? { name: roleNameFor(recipe, rules) } : {},
  );
}
