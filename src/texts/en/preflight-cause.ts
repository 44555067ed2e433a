/** What Iru’s error after Submit Role most likely comes from. */
export const preflightCause = {
  causeAssumeRole:
    'Its message says that Iru was denied sts:AssumeRole: the role did not let it in.',
  causePermission: 'Its message says that Iru was let in, but the role lacks permissions.',
  causeAction: 'Iru was let in, and then denied {action}.',
  causeKey:
    'That is about the KMS key of your own that encrypts IAM Identity Center: allow kms:Decrypt on it in one of the role’s policies, and to the role in the key’s own policy.',
  causeResourceControl:
    'AWS names a resource control policy of the role’s organization as what denied it.',
  causeNoRole: 'Its message says that there is no such role.',
  causeArn: 'Its message says that the role ARN is not one that Iru accepts.',
  causeNothingFound: 'Its message says that Iru was let in, but found nothing to read.',
  causeRegion:
    'Its message says that AWS refused Iru in a region that is not enabled on both sides.',
  causeNoAnswer: 'Its message says that Iru or AWS did not answer in time.',
  causeUnclear: 'Its words name no cause that Role Courier knows.',

  causeLikely: 'The likely cause: {title}.',
  causeNoPolicy: 'The likely cause: no policy was seen on the role so far.',
  causeElsewhere: 'Another check fails, though these words do not point to it: {title}.',
  causeNewRole:
    'The role is less than a minute old, and AWS can refuse one so new: wait a minute and submit again.',
  causeChangedRole:
    'The role was changed less than a minute ago, and AWS may not know that yet: wait a minute and submit again.',
  causePerhaps: 'It may come from this: {title}.',
  causeUnheardOf:
    'Role Courier did not know that Iru asks for {action}: allow it in one of the role’s policies.',
  causeAgain: 'Submit the role again in a minute.',
  causeRegionMend:
    'Nothing in the role can mend that. Tell Iru, or use a region that is enabled in every AWS account.',
  causeNone: 'No check explains it.',
  causeNotKnown: 'Some checks could not tell yet: those marked “?”.',
  causeAskAws: 'Give AWS credentials and run preflight again: AWS itself then tells more.',
  causePerhapsControl:
    'What no check sees: if the role’s account belongs to an organization, a resource control policy of it may keep Iru out. Ask whoever manages the organization to exempt {principal}.',
  causeAskIru: 'Submit the role again in a few minutes; if it is refused again, ask Iru.',
} as const;
