// Partition, 12-digit account, optional path, name of at most 64 characters: the shape that IAM's
// identifiers reference gives. Nothing is trimmed: stray white space is the admin's to remove.
const roleArn = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)*[\w+=,.@-]{1,64}$/;

export const malformedRoleArn =
  'Enter a valid IAM role ARN, for example arn:aws:iam::123456789012:role/ExampleRole.';

/** Whether Iru takes the text for a role's ARN at all. */
export function isRoleArn(text: string): boolean {
  return roleArn.test(text);
}

/** The text that Iru shows when STS denies its AssumeRole call. */
export function assumeRoleDenied(arn: string, principal: string): string {
  const [, , , , account = '', role = ''] = principal.split(':');
  const caller = `arn:aws:sts::${account}:assumed-${role}/iru-compliance`;
  return `AssumeRole denied: User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
}
