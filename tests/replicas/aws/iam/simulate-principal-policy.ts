import * as z from 'zod/mini';
import { policiesOf } from '../access/policies-of.ts';
import { requireAccess } from '../access/require.ts';
import { type OperationCall, operation } from '../operation.ts';
import { anyText, arn, texts } from '../parameters.ts';
import { ownerOf } from '../state/arn.ts';
import type { Role } from '../state/role.ts';
import type { User } from '../state/user.ts';
import { roleWithArn, userWithArn } from '../world.ts';
import { noSuchEntity } from './iam-error.ts';
import { iamPage, pageParameters } from './iam-page.ts';
import { evaluateAction, type Simulated } from './simulation/evaluate-action.ts';
import { refusePatterns } from './simulation/refuse-patterns.ts';

const contextEntry = z.strictObject({
  ContextKeyName: anyText,
  ContextKeyValues: texts,
  ContextKeyType: anyText,
});

const input = z.strictObject({
  PolicySourceArn: arn,
  ActionNames: texts,
  ResourceArns: z.optional(texts),
  ContextEntries: z.optional(z.array(contextEntry)),
  ...pageParameters,
});

function sourceOf({ world, caller }: OperationCall, sourceArn: string): Role | User {
  const isOwn = ownerOf(sourceArn).accountId === caller.accountId;
  const entity = roleWithArn(world, sourceArn) ?? userWithArn(world, sourceArn);
  if (isOwn && entity !== undefined) return entity;
  throw noSuchEntity(`The entity ${sourceArn} cannot be found.`);
}

export const simulatePrincipalPolicy = operation(
  'SimulatePrincipalPolicy',
  input,
  async (asked, call) => {
    const { PolicySourceArn, ActionNames, ResourceArns = ['*'], ContextEntries = [] } = asked;
    requireAccess(call, {
      action: 'iam:SimulatePrincipalPolicy',
      resources: [PolicySourceArn],
    });
    refusePatterns(ActionNames);
    const entity = sourceOf(call, PolicySourceArn);
    const simulated: Simulated = {
      world: call.world,
      accountId: call.caller.accountId,
      principalArn: entity.arn,
      policies: await policiesOf(call.world.state, entity),
      context: Object.fromEntries(
        ContextEntries.map(({ ContextKeyName, ContextKeyValues }) => [
          ContextKeyName,
          ContextKeyValues.length === 1 ? (ContextKeyValues[0] ?? '') : ContextKeyValues,
        ]),
      ),
    };
    const pairs = ActionNames.flatMap((action) =>
      ResourceArns.map((resource) => ({ action, resource })),
    );
    return iamPage(call, 'EvaluationResults', pairs, asked, ({ action, resource }) =>
      evaluateAction(simulated, action, resource),
    );
  },
);
