import { addPermissions } from './create-role/add-permissions.ts';
import { review } from './create-role/review.ts';
import { trustedEntity } from './create-role/trusted-entity.ts';
import { policyJson } from './inline-policy/policy-json.ts';
import { policyName } from './inline-policy/policy-name.ts';
import { roleCreated } from './role-created.ts';
import { rolePage } from './role-page.ts';
import type { Route } from './route.ts';
import type { FindStep, FoundStep } from './step.ts';

/** Every step of the console that Role Courier knows. At most one is on the page. */
const steps: readonly FindStep[] = [
  trustedEntity,
  review,
  addPermissions,
  policyJson,
  policyName,
  roleCreated,
  rolePage,
];

export function findStep(page: Document, route: Route): FoundStep | null {
  for (const find of steps) {
    const found = find(page, route);
    if (found !== null) return found;
  }
  return null;
}
