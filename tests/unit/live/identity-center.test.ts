import { memberAccountId, readerRoleName } from '../../replicas/aws/state/typical-state.ts';
import { addIruRole, allowing, expect, signIn, test, trusting } from './fixture.ts';
import { gatheredBy } from './gathered-by.ts';

const key = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** In the regions that every account has; the others are switched off in the replica's accounts. */
const inEveryAccount = 17;

test('the instance is found in whatever region it is, and the rest is dropped', async ({
  aws,
  gather,
}) => {
  addIruRole(aws);
  aws.faults.push({ kind: 'silence', host: 'sso.sa-east-1.amazonaws.com' });
  for (const instance of aws.state.identityCenters) instance.region = 'eu-north-1';
  const { identityCenter, reads } = await gather();
  expect(identityCenter.instance).toMatchObject({ value: { region: 'eu-north-1' } });
  expect(reads.every(({ answer }) => answer.state === 'answered')).toBe(true);
  const where = aws.calls.filter(({ operation }) => operation === 'ListPermissionSets');
  expect(where.map(({ region }) => region)).toEqual(['eu-north-1']);
});

test('one in an opt-in region that is switched on', async ({ aws, gather }) => {
  addIruRole(aws);
  for (const account of aws.state.accounts) account.optedInRegions.push('eu-central-2');
  for (const instance of aws.state.identityCenters) instance.region = 'eu-central-2';
  const { identityCenter } = await gather();
  expect(identityCenter.instance).toMatchObject({ value: { region: 'eu-central-2' } });
});

test('none: the regions that are switched off do not count as asked', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.state.identityCenters.length = 0;
  const { identityCenter, reads } = await gather();
  expect(identityCenter).toEqual({
    regionsAsked: inEveryAccount,
    regionsAnswered: inEveryAccount,
    instance: { state: 'answered', value: null },
  });
  expect(reads).toEqual([]);
});

test('none, but a region that did not answer counts as asked', async ({ aws, gather }) => {
  addIruRole(aws);
  aws.state.identityCenters.length = 0;
  aws.faults.push({ kind: 'connection-reset', host: 'sso.eu-west-3.amazonaws.com' });
  const { identityCenter } = await gather();
  expect(identityCenter).toMatchObject({
    regionsAsked: inEveryAccount,
    regionsAnswered: inEveryAccount - 1,
    instance: { value: null },
  });
});

test('not allowed anywhere: told as that, not as unknown credentials', async ({ aws, gather }) => {
  addIruRole(aws);
  const reader = aws.state.accounts[0]?.roles.find(({ name }) => name === readerRoleName);
  if (reader) reader.attachedPolicies = [];
  const { identityCenter } = await gather({
    credentials: { ...signIn(aws.state, 'reader'), expiresAt: null },
  });
  expect(identityCenter).toMatchObject({
    regionsAnswered: 0,
    instance: { failure: { kind: 'access-denied', action: 'sso:ListInstances' } },
  });
});

test('a member finds the organization’s instance, of another account', async ({ aws, gather }) => {
  addIruRole(aws);
  const credentials = { ...signIn(aws.state, 'admin', memberAccountId), expiresAt: null };
  const { identityCenter } = await gather({ credentials });
  expect(identityCenter.instance).toMatchObject({ value: { ownerAccount: '111122223333' } });
});

test('the organization’s instance counts, and not one of the account’s own that answers first', async () => {
  const instanceOf = (OwnerAccountId: string) => ({
    InstanceArn: `arn:aws:sso:::instance/ssoins-${OwnerAccountId}`,
    Status: 'ACTIVE',
    OwnerAccountId,
  });
  for (const organization of [{ Id: 'o-1', MasterAccountId: '111122223333' }, null]) {
    const facts = await gatheredBy(({ hostname, operation }) => {
      if (operation === 'DescribeOrganization')
        return organization && { Organization: organization };
      if (operation !== 'ListInstances') return null;
      if (hostname === 'sso.us-east-1.amazonaws.com')
        return { Instances: [instanceOf('444455556666')] };
      if (hostname !== 'sso.eu-west-1.amazonaws.com') return { Instances: [] };
      return { Instances: [instanceOf('111122223333')] };
    });
    // Where the organization is not told of, the first will do.
    const ownerAccount = organization ? '111122223333' : '444455556666';
    expect(facts.identityCenter.instance).toMatchObject({ value: { ownerAccount } });
  }
});

test('an instance is asked in its primary region, wherever else it shows', async () => {
  const facts = await gatheredBy(({ hostname, operation }) => {
    if (operation !== 'ListInstances') return null;
    if (hostname !== 'sso.eu-west-1.amazonaws.com') return { Instances: [] };
    const InstanceArn = 'arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6';
    return { Instances: [{ InstanceArn, Status: 'ACTIVE', PrimaryRegion: 'eu-central-1' }] };
  });
  expect(facts.identityCenter.instance).toMatchObject({ value: { region: 'eu-central-1' } });
  const [read] = facts.reads;
  expect(read?.answer).toMatchObject({ failure: { host: 'sso.eu-central-1.amazonaws.com' } });
});

test('one that is being deleted is none', async () => {
  const facts = await gatheredBy(({ operation }) => {
    if (operation !== 'ListInstances') return null;
    return { Instances: [{ InstanceArn: 'arn:…', Status: 'DELETE_IN_PROGRESS' }] };
  });
  expect(facts.identityCenter.instance).toEqual({ state: 'answered', value: null });
});

test('the customer’s own key that encrypts it is told, and AWS’s own is none', async ({
  aws,
  gather,
}) => {
  addIruRole(aws);
  expect((await gather()).encryptionKey).toEqual({ state: 'answered', value: null });
  for (const instance of aws.state.identityCenters) instance.kmsKeyArn = key;
  for (const sourceId of ['sso', 'identity-store'] as const) {
    const facts = await gather({ sourceId });
    expect(facts.encryptionKey).toEqual({ state: 'answered', value: key });
  }
  expect((await gather({ sourceId: 'iam' })).encryptionKey.state).toBe('not-asked');
});

test('who may not ask for the key learns nothing of it, and all else', async ({ aws, gather }) => {
  addIruRole(aws);
  const [admin] = aws.state.accounts[0]?.roles ?? [];
  if (admin) admin.inlinePolicies.Deny = denyingDescribeInstance;
  const { encryptionKey, identityCenter, reads } = await gather();
  expect(encryptionKey).toMatchObject({
    failure: { kind: 'access-denied', action: 'sso:DescribeInstance' },
  });
  expect(identityCenter.instance.state).toBe('answered');
  expect(reads.every(({ answer }) => answer.state === 'answered')).toBe(true);
});

const denyingDescribeInstance = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'sso:DescribeInstance', Resource: '*' }],
};

test('as the role, nothing is read without the key', async ({ aws, gather }) => {
  for (const instance of aws.state.identityCenters) instance.kmsKeyArn = key;
  const role = addIruRole(aws, { trustPolicy: trusting('*') });
  const asRole = async () => {
    const { reads } = await gather();
    return reads.filter(({ as }) => as === 'role').map(({ answer }) => answer.state);
  };
  expect(await asRole()).toEqual(['failed', 'failed']);
  role.inlinePolicies.Key = allowing('kms:Decrypt');
  expect(await asRole()).toEqual(['answered', 'answered', 'answered']);
});
