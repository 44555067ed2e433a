/** Account ID and partition of an ARN; both empty where the text is none. */
export function ownerOf(arn: string): { accountId: string; partition: string } {
  const [, partition = '', , , accountId = ''] = arn.split(':');
  return { accountId, partition };
}

/** ARN of a session of the role. It has the role's name, but not its path. */
export function sessionArn(roleArn: string, sessionName: string): string {
  const { partition, accountId } = ownerOf(roleArn);
  const name = roleArn.split('/').at(-1) ?? '';
  return `arn:${partition}:sts::${accountId}:assumed-role/${name}/${sessionName}`;
}
