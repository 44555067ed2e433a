/** Preflight: the role’s ARN. */
export const preflightRoleArn = {
  checkArn: 'Role ARN',
  checkArnNotKnown: 'Role ARN not known yet',
  checkArnNotSeen: 'No role ARN was seen.',
  checkArnCopy: 'Copy the ARN from the role’s page in IAM.',
  checkArnWrong: 'Role ARN cannot be right',
  checkArnPartition: 'Role ARN of another partition',
  checkArnPartitions:
    'The role is in the partition {found}, and Iru asks from {wanted}. No role can be assumed from one partition into another.',
  checkArnPartitionMend: 'Create the role in an account of the partition {wanted}.',
  checkArnOtherAccount: 'Wrong account: the role ARN names another one',
  checkArnAccounts:
    'The role ARN names the account {found}, and the console is signed in to {account}.',
  checkArnAccountMend:
    'Sign in to the account that Iru is to read, and take the ARN of the role there.',
  checkArnOnPage: '{arn}, as the role’s page shows it.',
  checkArnUnseen: 'Role ARN not seen on its page',
  checkArnComposed: '{arn} was composed of the account and the role’s name.',
  checkArnOpenPage: 'Open the role’s page in IAM, so that Role Courier can read the ARN there.',

  checkArnAskedElsewhere: 'Role ARN: AWS was asked in another account',
  checkArnElsewhere:
    'The credentials are of the account {caller} and the role ARN names {account}, so AWS could not be asked about the role itself.',
  checkArnCredentialsOf: 'Give credentials of the account {account}, and run preflight again.',
  checkArnByAws: '{arn}, as AWS itself gives it.',
  checkArnNoRole: 'Role ARN of a role that does not exist',
  checkArnNotYet: 'Role ARN: AWS does not know the role yet',
  checkArnNoSuchRole: 'AWS knows no role named {name} in the account {account}.',
  checkArnWait: 'The role was just created: run preflight again in a minute.',
  checkArnNotOwn: 'Role ARN is not the role’s own',
  checkArnOwn: 'The ARN is {given}, and AWS says that the role has {own}.',
  checkArnUseOwn: 'Submit {own}: the path is part of it, and so is the case of each letter.',
} as const;
