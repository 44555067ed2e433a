/** AWS's own have `aws` in the place of the account (IAM User Guide, IAM identifiers). */
const isOfAws = (policyArn: string): boolean => policyArn.split(':')[4] === 'aws';

export const policyNameIn = (policyArn: string): string => policyArn.split('/').at(-1) ?? '';

/** A customer's, whose content is not known, has its ARN for a name: it may be called like one of AWS's. */
export function nameUnread(policyArn: string): string {
  return isOfAws(policyArn) ? policyNameIn(policyArn) : policyArn;
}
