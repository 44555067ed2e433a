import type { Partition } from '../../console/shared/partitions.ts';
import { type PartitionEndpoints, partitionEndpoints } from './regions.ts';

export type Service = 'sts' | 'iam' | 'sso' | 'organizations';

export interface Endpoint {
  service: Service;
  host: string;
  partition: Partition;
  /** The region that a request has to be signed for. */
  region: string;
}

function endpointsOf(partition: Partition, facts: PartitionEndpoints): Endpoint[] {
  const { dnsSuffix, iamHost, iamRegion, organizationsRegion } = facts;
  const regions = [...facts.regions, ...facts.optInRegions];
  const regional = regions.flatMap((region): Endpoint[] => [
    { service: 'sts', host: `sts.${region}.${dnsSuffix}`, partition, region },
    { service: 'sso', host: `sso.${region}.${dnsSuffix}`, partition, region },
  ]);
  const organizationsHost = `organizations.${organizationsRegion}.${dnsSuffix}`;
  return [
    ...regional,
    { service: 'iam', host: iamHost, partition, region: iamRegion },
    {
      service: 'organizations',
      host: organizationsHost,
      partition,
      region: organizationsRegion,
    },
  ];
}

const globalSts: Endpoint = {
  service: 'sts',
  host: 'sts.amazonaws.com',
  partition: 'aws',
  region: 'us-east-1',
};

const endpoints = new Map(
  [
    globalSts,
    ...endpointsOf('aws', partitionEndpoints.aws),
    ...endpointsOf('aws-us-gov', partitionEndpoints['aws-us-gov']),
    ...endpointsOf('aws-cn', partitionEndpoints['aws-cn']),
    ...endpointsOf('aws-eusc', partitionEndpoints['aws-eusc']),
  ].map((endpoint) => [endpoint.host, endpoint]),
);

/** What answers at `host`; undefined where the real DNS would know no such name. */
export function endpointOf(host: string): Endpoint | undefined {
  return endpoints.get(host);
}
