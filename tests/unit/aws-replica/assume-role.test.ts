import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { iruAssumesIn } from '../../replicas/aws/iru-assume-role.ts';
import type { AwsReplica } from '../../replicas/aws/replica.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addRole, type Role } from '../../replicas/aws/state/role.ts';
import {
  adminRoleName,
  managementAccountId,
  memberAccountId,
} from '../../replicas/aws/state/typical-state.ts';
import type { JsonObject } from '../../replicas/console/shared/rules/json-object.ts';
import { expect, signIn, test } from './fixture.ts';

const iru = 'arn:aws:iam::753695775620:role/IruConnect';
const adminArn = `arn:aws:iam::${managementAccountId}:role/aws-reserved/sso.amazonaws.com/${adminRoleName}`;
const externalId = { StringEquals: { 'sts:ExternalId': 'abc-123' } };

function trusting(AWS: string, condition: JsonObject = externalId): JsonObject {
  const allow = { Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' };
  return { Version: '2012-10-17', Statement: [{ ...allow, Condition: condition }] };
}

function addForIru(aws: AwsReplica, trustPolicy: JsonObject): Role {
  return addRole(accountOf(aws.state, managementAccountId), { name: 'ForIru', trustPolicy });
}

function assume(role: { arn: string }, externalId?: string): AssumeRoleCommand {
  return new AssumeRoleCommand({
    RoleArn: role.arn,
    RoleSessionName: 'probe',
    ExternalId: externalId,
  });
}

/** Who is trusted, under which condition, and whether an administrator of the account gets in. */
const rows: [string, JsonObject, boolean][] = [
  ['Iru alone', trusting(iru), false],
  ['the whole account', trusting(`arn:aws:iam::${managementAccountId}:root`), true],
  ['anybody', trusting('*'), true],
  ['a role with a path', trusting(adminArn), true],
  ['a role that is gone', trusting('AROAEXAMPLEEXAMPLE000'), false],
  ['another external ID', trusting('*', { StringEquals: { 'sts:ExternalId': 'abc-124' } }), false],
  [
    'an external ID in other case',
    trusting('*', { StringEquals: { 'sts:ExternalId': 'ABC-123' } }),
    false,
  ],
  ['MFA', trusting('*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }), false],
  [
    'our organization',
    trusting('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c31111' } }),
    true,
  ],
  [
    'another organization',
    trusting('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-other' } }),
    false,
  ],
  ['our network', trusting('*', { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }), true],
  ['another network', trusting('*', { IpAddress: { 'aws:SourceIp': '198.51.100.0/24' } }), false],
];

for (const [name, trustPolicy, gets] of rows) {
  test(`a role that trusts ${name} ${gets ? 'lets an administrator in' : 'refuses one'}`, async ({
    aws,
    clients,
  }) => {
    const answer = clients().sts.send(assume(addForIru(aws, trustPolicy), 'abc-123'));
    if (gets) expect((await answer).Credentials?.AccessKeyId).toMatch(/^ASIA/);
    else await expect(answer).rejects.toMatchObject({ name: 'AccessDenied' });
  });
}

test('without the external ID the same role refuses', async ({ aws, clients }) => {
  const role = addForIru(aws, trusting('*'));
  const answer = clients().sts.send(assume(role));
  await expect(answer).rejects.toMatchObject({
    name: 'AccessDenied',
    message: `User: arn:aws:sts::111122223333:assumed-role/${adminRoleName}/admin@example.com is not authorized to perform: sts:AssumeRole on resource: ${role.arn} because no role trust policy allows the sts:AssumeRole action`,
    $metadata: { httpStatusCode: 403 },
  });
});

test('an explicit denial in the trust policy is named', async ({ aws, clients }) => {
  const deny = { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };
  const role = addForIru(aws, { Version: '2012-10-17', Statement: [deny] });
  await expect(clients().sts.send(assume(role))).rejects.toThrow(
    /with an explicit deny in the role trust policy$/,
  );
});

test('from another account no reason is given, nor whether the role exists', async ({
  aws,
  clients,
}) => {
  const role = addForIru(aws, trusting(iru));
  const { sts } = clients(signIn(aws.state, 'admin', memberAccountId));
  await expect(sts.send(assume(role))).rejects.toThrow(/on resource: \S+\/ForIru$/);
  const gone = { arn: `${role.arn}-gone` };
  await expect(sts.send(assume(gone))).rejects.toThrow(/on resource: \S+\/ForIru-gone$/);
});

test('who may not call sts:AssumeRole is refused, whatever the role says', async ({
  aws,
  clients,
}) => {
  const role = addForIru(aws, trusting(`arn:aws:iam::${managementAccountId}:root`));
  const { sts } = clients(signIn(aws.state, 'reader'));
  await expect(sts.send(assume(role, 'abc-123'))).rejects.toThrow(
    /because no identity-based policy allows the sts:AssumeRole action$/,
  );
});

test('a role seconds old is not known everywhere yet', async ({ aws, clients }) => {
  const role = addForIru(aws, trusting('*'));
  aws.settings.rolePropagationMs = 10_000;
  role.createdAt = new Date();
  const { sts } = clients();
  await expect(sts.send(assume(role, 'abc-123'))).rejects.toMatchObject({ name: 'AccessDenied' });
  role.createdAt = new Date(Date.now() - 11_000);
  expect((await sts.send(assume(role, 'abc-123'))).Credentials).toBeDefined();
});

test('session names, external IDs and durations are checked', async ({ aws, clients }) => {
  const { arn: RoleArn } = addForIru(aws, trusting('*'));
  const { sts } = clients();
  const wrong = [
    { RoleSessionName: 'with space' },
    { RoleSessionName: 'ok', ExternalId: 'a b' },
    { RoleSessionName: 'ok', ExternalId: 'abc-123', DurationSeconds: 10 },
    { RoleSessionName: 'ok', ExternalId: 'abc-123', DurationSeconds: 7200 },
  ];
  for (const input of wrong) {
    const answer = sts.send(new AssumeRoleCommand({ RoleArn, ...input }));
    await expect(answer).rejects.toMatchObject({ name: 'ValidationError' });
  }
});

test('Iru gets in by the role that the console replica made', async ({ aws, replicas }) => {
  replicas.console.reset({ roles: [{ name: 'Made', trustPolicy: trusting(iru) }] });
  const assumeAsIru = iruAssumesIn(aws);
  const arn = 'arn:aws:iam::111122223333:role/Made';
  expect(await assumeAsIru(arn, 'abc-123', iru)).toEqual({ ok: true });
  expect(await assumeAsIru(arn, 'abc-124', iru)).toEqual({
    ok: false,
    error: `AssumeRole denied: User: arn:aws:sts::753695775620:assumed-role/IruConnect/iru is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
  });
  const other = 'arn:aws:iam::753695775620:role/Other';
  expect(await assumeAsIru(arn, 'abc-123', other)).toMatchObject({ ok: false });
});
