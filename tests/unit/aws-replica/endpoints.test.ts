import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { SSOAdminClient } from '@aws-sdk/client-sso-admin';
import { STSClient } from '@aws-sdk/client-sts';
import { expect, test } from '@playwright/test';
import { endpointOf, type Service } from '../../replicas/aws/endpoints/endpoint.ts';
import { partitionEndpoints } from '../../replicas/aws/endpoints/regions.ts';
import type { Partition } from '../../replicas/console/shared/partitions.ts';

const partitions: Partition[] = ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'];

const clients: Record<Service, IAMClient | OrganizationsClient | SSOAdminClient | STSClient> = {
  sts: new STSClient({ region: 'us-east-1' }),
  iam: new IAMClient({ region: 'us-east-1' }),
  sso: new SSOAdminClient({ region: 'us-east-1' }),
  organizations: new OrganizationsClient({ region: 'us-east-1' }),
};

/** Host and signing region by the SDK's own endpoint rules. */
function sdkEndpoint(service: Service, region: string): { host: string; region: string } {
  const resolve = clients[service].config.endpointProvider;
  const { url, properties } = resolve({ Region: region, UseDualStack: false, UseFIPS: false });
  const schemes: unknown = properties?.authSchemes;
  const [scheme] = Array.isArray(schemes) ? schemes : [];
  return { host: url.hostname, region: scheme?.signingRegion ?? region };
}

for (const partition of partitions) {
  test(`every region of ${partition} is where the SDK looks for it`, () => {
    const { regions, optInRegions } = partitionEndpoints[partition];
    for (const region of [...regions, ...optInRegions]) {
      for (const service of ['sts', 'iam', 'sso', 'organizations'] as const) {
        const { host, region: signed } = sdkEndpoint(service, region);
        expect(endpointOf(host)).toEqual({ service, host, partition, region: signed });
      }
    }
  });
}

test('the global STS endpoint is there beside the regional ones', () => {
  expect(endpointOf('sts.amazonaws.com')).toMatchObject({ service: 'sts', region: 'us-east-1' });
});

test('hosts that the DNS does not know are not served', () => {
  for (const host of ['sso.xx-nowhere-1.amazonaws.com', 'sso.amazonaws.com', 'iam.amazonaws.eu']) {
    expect(endpointOf(host)).toBeUndefined();
  }
});
