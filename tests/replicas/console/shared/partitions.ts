export type Partition = 'aws' | 'aws-us-gov' | 'aws-cn' | 'aws-eusc';

export interface PartitionFacts {
  /** Console hosts are `console.DOMAIN` and below. */
  domain: string;
  /** Where IAM's console lives: the service is global, its pages are not. */
  region: string;
  signIn: string;
}

export const partitions: Record<Partition, PartitionFacts> = {
  aws: { domain: 'aws.amazon.com', region: 'us-east-1', signIn: 'signin.aws.amazon.com' },
  'aws-us-gov': {
    domain: 'amazonaws-us-gov.com',
    region: 'us-gov-west-1',
    signIn: 'signin.amazonaws-us-gov.com',
  },
  'aws-cn': { domain: 'amazonaws.cn', region: 'cn-north-1', signIn: 'signin.amazonaws.cn' },
  'aws-eusc': {
    domain: 'amazonaws-eusc.eu',
    region: 'eusc-de-east-1',
    signIn: 'signin.amazonaws-eusc.eu',
  },
};
