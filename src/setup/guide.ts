import type { Problem } from '../policy/problem.ts';
import { defaultRules, type Rules, tagsFor } from '../settings/rules.ts';
import { violationsOf } from '../settings/violations.ts';
import { recipeById } from '../sources/index.ts';
import { managedPolicyArn, type Recipe, type RecipeId } from '../sources/recipe.ts';
import type { Sentences, Text } from '../texts/text.ts';
import { createRoleHash } from './console-url.ts';
import { isGranted } from './is-granted.ts';
import { nextStep } from './next-step.ts';
import type { Setup, TrustRoute } from './setup.ts';
import { hasReached, isOver, type Stage } from './stage.ts';

/** How the role is to get its read access, resolved for the setup's partition. */
export type GuideGrant =
  | { kind: 'inline'; policyName: string; json: string }
  | { kind: 'managed'; policyName: string; arn: string };

/** A setup made ready for a page: what to fill, what to compare with, what comes next. */
export type Guide = {
  setupId: string;
  stage: Stage;
  sourceId: RecipeId;
  /** '' where neither the page nor a recipe names the source. */
  sourceTitle: string;
  homeNote: Text;
  /** What else to know before choosing a grant. */
  notes: Sentences;
  nextStep: Text;
  route: TrustRoute;
  /** Of the site that showed the wizard. */
  origin: string;
  trustPolicy: string;
  principal: string;
  principalAccountId: string;
  partition: string;
  externalId: string;
  warnings: readonly Problem[];
  /** What of this connection the organization does not allow. */
  violations: readonly Problem[];
  /** Why the account that the console is signed in to will not do, as far as AWS has told. */
  wrongAccount: Text | null;
  roleName: string;
  roleDescription: string;
  tags: { key: string; value: string }[];
  grant: GuideGrant | null;
  grantIndex: number;
  /** What the admin can choose between. */
  grants: Pick<GuideGrant, 'kind' | 'policyName'>[];
  role: Setup['role'];
  /** A policy of the role was seen. Without one Iru is let in, and finds nothing. */
  isGranted: boolean;
  /** The role has what it needs, or the admin said to go on: the ARN may go into the wizard. */
  arnReady: boolean;
  createRoleHash: string;
  error: string | null;
};

/** `account` is the one that the asking page is signed in to, where the setup knows none yet. */
export function guideFor(
  setup: Setup,
  rules: Rules = defaultRules,
  account: string | null = null,
): Guide {
  const recipe = recipeById(setup.sourceId);
  const grant = resolveGrant(recipe, setup);
  return {
    setupId: setup.id,
    stage: setup.stage,
    sourceId: recipe.id,
    sourceTitle: setup.cardName || recipe.title,
    homeNote: recipe.homeNote,
    notes: recipe.notes,
    nextStep: nextStep(setup, grant),
    route: setup.route,
    origin: setup.wizard.origin,
    trustPolicy: setup.wizard.trustPolicy,
    principal: setup.wizard.principal,
    principalAccountId: setup.wizard.principalAccountId,
    partition: setup.wizard.partition,
    externalId: setup.wizard.externalId,
    warnings: setup.wizard.warnings,
    violations: violationsOf(
      {
        principal: setup.wizard.principal,
        partition: setup.wizard.partition,
        account: account ?? setup.role.account,
        roleName: setup.role.arn === null ? null : setup.role.name,
      },
      rules.managed,
    ),
    wrongAccount: null,
    roleName: setup.role.name,
    roleDescription: recipe.roleDescription,
    tags: tagsFor(recipe, rules),
    grant,
    grantIndex: setup.grant,
    grants: recipe.grants.map(({ kind, policyName }) => ({ kind, policyName })),
    role: setup.role,
    isGranted: isGranted(setup.role),
    arnReady: isArnReady(setup, grant),
    createRoleHash: createRoleHash(setup, grant),
    error: setup.error,
  };
}

function resolveGrant(recipe: Recipe, setup: Setup): GuideGrant | null {
  const grant = recipe.grants[setup.grant];
  if (grant === undefined) return null;
  switch (grant.kind) {
    case 'inline':
      return {
        kind: 'inline',
        policyName: grant.policyName,
        json: JSON.stringify(grant.document, null, 2),
      };
    case 'managed':
      return {
        kind: 'managed',
        policyName: grant.policyName,
        arn: managedPolicyArn(setup.wizard.partition, grant.policyName),
      };
  }
}

function isArnReady(setup: Setup, grant: GuideGrant | null): boolean {
  if (setup.role.arn === null || isOver(setup.stage)) return false;
  if (setup.arnReleased) return true;
  return grant?.kind === 'managed'
    ? setup.role.arnConfirmed && isGranted(setup.role)
    : hasReached(setup.stage, 'policy-attached');
}
