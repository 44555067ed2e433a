/** Preflight: what all checks say, AWS’s own answers, the role’s age, and its last change. */
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

  checkChangeWait: 'Wait {seconds} s: AWS may not know the last change yet',
  checkChangeNew:
    'The console showed a change of the role {age} s ago, and AWS’s answers do not fit it: they may be of the state before.',
  checkChangeAskedAgain:
    'AWS is asked again by itself in {seconds} s. Wait for that before you submit the role.',
  checkBehind: '{title} (AWS may not know the last change yet)',
  checkBehindChange:
    'The console showed a change of the role less than a minute before AWS was asked, and what it showed is right: AWS may have answered by the state before.',
  checkBehindAttached:
    'Less than a minute before AWS was asked, the console showed {policies} attached to the role, which AWS did not list yet: it may have answered by the state before.',
  checkBehindWait:
    'Wait: AWS is asked again by itself once a minute has passed since the change. If it is not, run preflight again.',
} as const;
