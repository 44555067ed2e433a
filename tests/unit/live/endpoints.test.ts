import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { STSClient } from '@aws-sdk/client-sts';
import { endpointsOf, originsFor } from '../../../src/preflight/live/endpoints.ts';
import { homeOriginsFor } from '../../../src/preflight/live/home-endpoints.ts';
import { recipeIds } from '../../../src/sources/recipe.ts';
import { partitionEndpoints } from '../../replicas/aws/endpoints/regions.ts';
import { accountOf } from '../../replicas/aws/state/aws-state.ts';
import { addRole } from '../../replicas/aws/state/role.ts';
import { managementAccountId, typicalState } from '../../replicas/aws/state/typical-state.ts';
import { expect, signIn, test } from './fixture.ts';

const partitions = ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'] as const;

function known(partition: string) {
  const endpoints = endpointsOf(partition);
  if (endpoints === null) throw new Error(`No endpoints of ${partition}`);
  return endpoints;
}

const clients = {
  sts: new STSClient({ region: 'us-east-1' }),
  iam: new IAMClient({ region: 'us-east-1' }),
  sso: new SSOAdminClient({ region: 'us-east-1' }),
  organizations: new OrganizationsClient({ region: 'us-east-1' }),
};

/** By the SDK's own rules. */
function hostOf(service: keyof typeof clients, Region: string): string {
  const resolve = clients[service].config.endpointProvider;
  return resolve({ Region, UseDualStack: false, UseFIPS: false }).url.hostname;
}

for (const partition of partitions) {
  test(`${partition}: services are asked where the SDK finds them`, () => {
    const { sts, iam, organizations, identityCenter, identityCenterHost } = known(partition);
    expect(sts.host).toBe(hostOf('sts', sts.region));
    expect(iam.host).toBe(hostOf('iam', iam.region));
    expect(organizations.host).toBe(hostOf('organizations', organizations.region));
    for (const { region, host } of identityCenter) {
      expect(host).toBe(hostOf('sso', region));
      expect(identityCenterHost(region)).toBe(host);
    }
  });

  test(`${partition}: no region is left out or asked twice`, () => {
    const asked = known(partition).identityCenter.map(({ region }) => region);
    const { regions, optInRegions } = partitionEndpoints[partition];
    const all = [...regions, ...optInRegions].filter((region) => !without.includes(region));
    expect([...asked].sort()).toEqual(all.sort());
  });

  test(`${partition}: just the hosts that are asked are asked for`, async ({ aws, gather }) => {
    aws.reset(typicalState(partition));
    const account = accountOf(aws.state, managementAccountId);
    for (const each of aws.state.accounts) each.optedInRegions.push('me-south-1');
    const role = addRole(account, { name: 'Iru' });
    for (const sourceId of recipeIds) {
      aws.calls.length = 0;
      aws.state.identityCenters.length = 0;
      const credentials = { ...signIn(aws.state), expiresAt: null };
      const facts = await gather({ partition, sourceId, roleArn: role.arn, credentials });
      expect(facts.role).toMatchObject({ value: { arn: role.arn } });
      const hosts = new Set(aws.calls.map(({ host }) => `https://${host}/*`));
      expect([...hosts].sort()).toEqual(originsFor(partition, sourceId).sort());
    }
  });
}

/** AWS has announced these regions: nothing answers there yet. */
const without = ['me-west-1', 'sa-west-1'];

test('what the background looks for is among what the browser is asked for', () => {
  for (const partition of partitions) {
    for (const sourceId of recipeIds) {
      const all = originsFor(partition, sourceId);
      expect(all).toEqual(expect.arrayContaining(homeOriginsFor(partition, sourceId)));
    }
  }
});

test('nothing is known of other partitions', () => {
  expect(endpointsOf('aws-iso')).toBeNull();
  expect(endpointsOf('')).toBeNull();
  expect(originsFor('aws-iso-b', 'sso')).toEqual([]);
  expect(homeOriginsFor('aws-iso-b', 'sso')).toEqual([]);
});
