/** Preflight: what all checks say, AWS’s own answers, and the role’s age. */
export const preflight = {
  awsIsBeingAsked: 'AWS is being asked.',
  awsGaveNoAnswer: 'No usable answer came to {action}.',

  checkAws: 'AWS credentials',
  checkAwsCaller: 'AWS was asked as {arn}, in the account {account}.',
  checkAwsCalls: '{answered} of {asked} calls are answered.',
  checkAwsNotAsked: 'AWS was not asked',
  checkAwsEnded: 'The run ended before AWS had answered.',
  checkAwsExpired: 'The AWS credentials have expired',
  checkAwsInvalid: 'AWS does not accept the credentials',
  checkAwsClock: 'This computer’s clock is off',
  checkAwsUnreachable: 'AWS cannot be reached',
  checkAwsNotAws: 'Something else answered in place of AWS',
  checkAwsPartition: 'AWS cannot be asked in this partition',
  checkAwsSilent: 'AWS did not answer everything',
  checkAwsOfflineStands:
    'What was seen in the wizard and the console is judged all the same, without these answers.',
  checkAwsRunAgain: 'Run preflight again.',

  checkAgeNotKnown: 'Role’s age not known',
  checkAgeNotSeen: 'It was not seen when the role was created.',
  checkAgeSettled: 'Role known everywhere',
  checkAgeOverMinute: 'The role was created over a minute ago.',
  checkAgeWait: 'Wait {seconds} s: the role is new',
  checkAgeNew:
    'The role was created {age} s ago. Until it is known in every region, AWS can refuse it.',
  checkAgeWaitFirst: 'Wait {seconds} s before you submit the role.',
} as const;
