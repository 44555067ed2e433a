import { runChecks } from '../../../src/preflight/run-checks.ts';
import { iruAssumesIn } from '../../replicas/aws/iru-assume-role.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { delegateAdministration } from '../../replicas/aws/state/organization.ts';
import { addRole } from '../../replicas/aws/state/role.ts';
import { memberAccountId } from '../../replicas/aws/state/typical-state.ts';
import { facts as seen } from '../preflight/facts.ts';
import { toldBy } from '../preflight/scenario.ts';
import { allowing, expect, externalId, roleName, signIn, test, trusting } from './fixture.ts';

const iru = 'arn:aws:iam::753695775620:role/IruConnect';

/** Keeps everybody out of the roles but those of one organization. */
function perimeter(organizationId: string) {
  const Condition = { StringNotEquals: { 'aws:PrincipalOrgID': organizationId } };
  const deny = {
    Effect: 'Deny',
    Principal: '*',
    Action: 'sts:AssumeRole',
    Resource: '*',
    Condition,
  };
  return { name: 'Perimeter', document: { Version: '2012-10-17', Statement: [deny] } };
}

test('a role in a delegated administrator’s account, under resource control policies', async ({
  aws,
  gather,
}) => {
  const [organization] = aws.state.organizations;
  if (!organization) throw new Error('There is no organization.');
  delegateAdministration(organization, memberAccountId, 'sso.amazonaws.com');
  const role = addRole(accountOf(aws.state, memberAccountId), {
    name: roleName,
    trustPolicy: trusting(),
    inlinePolicies: { Read: allowing('sso:Describe*', 'sso:Get*', 'sso:List*', 'sso:Search*') },
  });
  const admin = signIn(aws.state, 'admin', memberAccountId);
  const assumed = async () => {
    const live = await gather({
      roleArn: role.arn,
      credentials: { ...admin, expiresAt: null },
    });
    const known = seen({ role: { arn: role.arn, account: memberAccountId }, live });
    const result = runChecks(known).find(({ id }) => id === 'assume-role');
    return { live, told: `${result?.verdict}: ${result && toldBy(result)}` };
  };
  const isIruIn = async () => (await iruAssumesIn(aws)(role.arn, externalId, iru)).ok;

  const off = await assumed();
  expect(off.live.resourceControl).toEqual({ state: 'answered', value: false });
  expect(off.told).toMatch(/^pass: (?!.*resource control)/);
  expect(await isIruIn()).toBe(true);

  // The admin is of the organization, so that AWS refuses them for the trust policy alone.
  organization.resourceControlPolicies = { root: [perimeter(organization.id)] };
  const on = await assumed();
  expect(on.live.resourceControl).toEqual({ state: 'answered', value: true });
  expect(on.told).toMatch(/^pass: .*resource control policy .*may still keep Iru out/);
  expect(await isIruIn()).toBe(false);

  organization.resourceControlPolicies = { root: [perimeter('o-another')] };
  expect((await assumed()).told).toMatch(/^warn: A resource control policy .*exempt/);
});
