export type ArnParts = {
  partition: string;
  service: string;
  region: string;
  accountId: string;
  /** Everything after the fifth colon, for instance role/path/NAME. */
  resource: string;
};

/** Splits an ARN at its colons, or null when the text has no ARN's shape. Judges no part. */
export function splitArn(text: string): ArnParts | null {
  const [prefix, partition, service, region, accountId, ...rest] = text.split(':');
  if (prefix !== 'arn' || accountId === undefined || rest.length === 0) return null;
  return {
    partition: partition ?? '',
    service: service ?? '',
    region: region ?? '',
    accountId,
    resource: rest.join(':'),
  };
}

/** aws, aws-cn, aws-us-gov, aws-eusc, aws-iso, aws-iso-b and whichever follows their pattern. */
export function isPartition(text: string): boolean {
  return /^aws(?:-[a-z]+){0,3}$/.test(text);
}

export function isAccountId(text: string): boolean {
  return /^\d{12}$/.test(text);
}
