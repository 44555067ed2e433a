import type { Partition } from '../../console/shared/partitions.ts';

export interface PartitionEndpoints {
  dnsSuffix: string;
  /** Regions that are on in every account. */
  regions: readonly string[];
  /** Regions that an account has to opt in to. */
  optInRegions: readonly string[];
  iamHost: string;
  /** Where IAM and STS's global endpoint are signed for. */
  iamRegion: string;
  organizationsRegion: string;
}

// The SDK's own partition table and endpoint rules; tests/unit/aws-replica/endpoints.test.ts compares.
export const partitionEndpoints: Record<Partition, PartitionEndpoints> = {
  aws: {
    dnsSuffix: 'amazonaws.com',
    regions: [
      'ap-northeast-1',
      'ap-northeast-2',
      'ap-northeast-3',
      'ap-south-1',
      'ap-southeast-1',
      'ap-southeast-2',
      'ca-central-1',
      'eu-central-1',
      'eu-north-1',
      'eu-west-1',
      'eu-west-2',
      'eu-west-3',
      'sa-east-1',
      'us-east-1',
      'us-east-2',
      'us-west-1',
      'us-west-2',
    ],
    optInRegions: [
      'af-south-1',
      'ap-east-1',
      'ap-east-2',
      'ap-south-2',
      'ap-southeast-3',
      'ap-southeast-4',
      'ap-southeast-5',
      'ap-southeast-6',
      'ap-southeast-7',
      'ca-west-1',
      'eu-central-2',
      'eu-south-1',
      'eu-south-2',
      'il-central-1',
      'me-central-1',
      'me-south-1',
      'me-west-1',
      'mx-central-1',
      'sa-west-1',
    ],
    iamHost: 'iam.amazonaws.com',
    iamRegion: 'us-east-1',
    organizationsRegion: 'us-east-1',
  },
  'aws-us-gov': {
    dnsSuffix: 'amazonaws.com',
    regions: ['us-gov-east-1', 'us-gov-west-1'],
    optInRegions: [],
    iamHost: 'iam.us-gov.amazonaws.com',
    iamRegion: 'us-gov-west-1',
    organizationsRegion: 'us-gov-west-1',
  },
  'aws-cn': {
    dnsSuffix: 'amazonaws.com.cn',
    regions: ['cn-north-1', 'cn-northwest-1'],
    optInRegions: [],
    iamHost: 'iam.cn-north-1.amazonaws.com.cn',
    iamRegion: 'cn-north-1',
    organizationsRegion: 'cn-northwest-1',
  },
  'aws-eusc': {
    dnsSuffix: 'amazonaws.eu',
    regions: ['eusc-de-east-1'],
    optInRegions: [],
    iamHost: 'iam.eusc-de-east-1.amazonaws.eu',
    iamRegion: 'eusc-de-east-1',
    organizationsRegion: 'eusc-de-east-1',
  },
};

export function isOptIn(partition: Partition, region: string): boolean {
  return partitionEndpoints[partition].optInRegions.includes(region);
}
