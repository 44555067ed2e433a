import { recipes } from '../../src/sources/index.ts';
import { runErrand } from './errand.ts';
import { expect, test } from './fixtures.ts';
import { trustPolicyFor } from './trust-policy-for.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/** What the role has to hold in the end, by card. */
const sources = recipes.filter(({ id }) => id !== 'sso' && id !== 'generic');

for (const { cardName, roleName, grants } of sources) {
  const [grant] = grants;
  test(`${cardName}: connected with its own policy`, inTurn(), async ({ driver, replicas }) => {
    if (grant === undefined) throw new Error(`${cardName} has no grant.`);
    await runErrand({ driver, cardName, grant: grant.kind });
    expect([...replicas.console.roles.keys()]).toEqual([roleName]);
    const role = replicas.console.roles.get(roleName);
    expect(role?.trustPolicy).toEqual(trustPolicyFor(replicas.iru.lastSession()));
    expect(role?.attachedPolicies).toEqual(
      grant.kind === 'managed' ? [`arn:aws:iam::aws:policy/${grant.policyName}`] : [],
    );
    expect(role?.inlinePolicies).toEqual(
      grant.kind === 'inline' ? { [grant.policyName]: grant.document } : {},
    );
    expect(replicas.iru.lastSession()?.submittedArns).toEqual([role?.arn]);
  });
}

test(
  'a source without a recipe: trust and ARN are carried, the policy is the admin’s',
  inTurn(),
  async ({ driver, replicas }) => {
    await runErrand({ driver, cardName: 'Amazon S3', grant: 'none' });
    const role = replicas.console.roles.get('IruComplianceRead');
    expect(role?.trustPolicy).toEqual(trustPolicyFor(replicas.iru.lastSession()));
    expect([role?.attachedPolicies, role?.inlinePolicies]).toEqual([[], {}]);
    expect(replicas.iru.lastSession()?.status).toBe('connected');
  },
);
