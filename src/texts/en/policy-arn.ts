/** What is wrong with an ARN, or with the name of a role or a policy. */
export const policyArn = {
  roleArnEmpty: 'There is no role ARN yet. Copy it from the role’s page in IAM.',
  roleArnTooLong:
    'This text is {length} characters long, and an ARN has at most 2,048. Copy only the ARN from the role’s page.',
  roleArnBeginsWithStray:
    'The role ARN begins with a character that does not belong there: {character}. Remove it, or copy the ARN again from the role’s page.',
  roleArnEndsWithStray:
    'The role ARN ends with a character that does not belong there: {character}. Remove it, or copy the ARN again from the role’s page.',
  roleArnHoldsStray:
    'The role ARN holds, at position {position}, a character that does not belong there: {character}. Remove it, or copy the ARN again from the role’s page.',
  roleArnPartition:
    '“{partition}” is no AWS partition: an ARN begins with arn:aws:, arn:aws-cn:, arn:aws-us-gov: or the like. Copy the ARN again from the role’s page.',
  roleArnRegion:
    'The ARN of a role names no region, but this one names “{region}”. It should begin with arn:{partition}:iam:: and the account ID.',
  roleArnAccountId:
    '“{accountId}” is no account ID: it must be 12 digits, without hyphens. Copy the ARN again from the role’s page.',
  roleArnEmptyPath:
    'This role ARN has two slashes in a row before the role’s name. Copy it again from the role’s page.',
  roleArnPathTooLong:
    'The path in this role ARN is {length} characters long, and IAM allows 512. Copy the ARN again from the role’s page.',
  roleArnServiceLinked:
    'This is a service-linked role: it belongs to an AWS service, and nobody else can be let in by its trust policy. Create a role of your own for Iru.',
  roleArnReserved:
    'This role is managed by AWS (IAM Identity Center makes such roles for its permission sets), and its trust policy cannot be changed. Create a role of your own for Iru.',

  arnQuoted: 'The ARN stands in quotation marks or brackets. Remove them.',
  arnIsPageAddress: 'This is the address of a page and not the ARN of a role.',
  arnEncoded: 'This ARN is encoded as it is in the address of a page (%3A for a colon).',
  arnIncomplete: 'This ARN is incomplete or misspelt.',
  arnIsAccountId: 'This is an account ID and not the ARN of a role.',
  arnIsRoleName: 'This may be the role’s name, but it is not its ARN.',
  arnMissing: 'This is not an ARN.',
  arnOfSession: 'This is the ARN of a session of a role and not of the role itself.',
  arnOfSessionRole: 'The role’s own ARN is probably {arn}; check it on the role’s page in IAM.',
  arnOfOtherService: 'This ARN belongs to “{service}” and not to IAM, where roles are.',
  arnOfAccount: 'This ARN means the whole account and not a role in it.',
  arnOfUser: 'This is the ARN of a user. Iru needs a role.',
  arnOfGroup: 'This is the ARN of a group. Iru needs a role.',
  arnOfPolicy: 'This is the ARN of a policy. Iru needs the role that it is attached to.',
  arnOfInstanceProfile:
    'This is the ARN of an instance profile, which stands beside the role’s own ARN on the role’s page.',
  arnWithoutRoleName: 'This ARN ends before the name of the role.',
  arnOfOtherKind: 'This is the ARN of a “{kind}” and not of a role.',
  arnCopyAgain:
    'Copy the ARN from the role’s page in IAM: it looks like arn:aws:iam::<account ID>:role/<name>.',

  principalUnreadable:
    '“{principal}” is not a principal that AWS knows: it should be the ARN of a role, a user or an account. Compare it with the policy that Iru shows.',

  roleNameEmpty: 'The role has no name yet. Give it one.',
  roleNameCharacter:
    'The role name holds {character}, which IAM refuses. Use letters, digits and + = , . @ - _ only.',
  roleNameTooLong: 'The role name is {length} characters long, and IAM allows {limit}. Shorten it.',
  policyNameEmpty: 'The policy has no name yet. Give it one.',
  policyNameCharacter:
    'The policy name holds {character}, which IAM refuses. Use letters, digits and + = , . @ - _ only.',
  policyNameTooLong:
    'The policy name is {length} characters long, and IAM allows {limit}. Shorten it.',
} as const;
