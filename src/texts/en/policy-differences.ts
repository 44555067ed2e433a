/** How a policy in AWS, or an external ID, differs from the one that is wanted. */
export const policyDifferences = {
  policyVersionDiffers:
    'The policy in AWS is written in version {found} of the policy language, not {wanted}.',
  policyEffectDiffers: 'The policy in AWS says {found} where {wanted} was asked for.',
  policyStatementMissing: 'The policy in AWS lacks this statement.',
  policyStatementExtra: 'The policy in AWS has a statement that was not asked for.',
  policyStatementExtraEveryone:
    'The policy in AWS has a statement that was not asked for and lets in everyone.',
  policyStatementExtraDeny:
    'The policy in AWS has a statement that was not asked for and denies access: it can keep Iru out.',

  policyLetsInEveryone:
    'The policy in AWS lets in everyone (*), whoever they are. Name the principal that was asked for.',
  policyRoleDeleted:
    'The role it named was deleted, so AWS shows the unique ID {uniqueId} in its place. A role made anew under the same name is not let in before the policy is saved again with {principal}.',
  policyUserDeleted:
    'The user it named was deleted, so AWS shows the unique ID {uniqueId} in its place. A user made anew under the same name is not let in before the policy is saved again with {principal}.',
  policyAlsoLetsIn: 'The policy in AWS also lets in {principals}, which was not asked for.',
  policyLetsInAccount:
    'The policy in AWS lets in the whole account ({account}) and not only {principals}. It works, but is broader than was asked for.',
  policyDoesNotLetIn: 'The policy in AWS does not let in {principals}.',
  policyLetsInOther: 'The policy in AWS lets in {found} instead of {wanted}.',
  policyActionsMissing: 'The policy in AWS does not allow {actions}.',
  policyActionsBroader: 'The policy in AWS allows more than was asked for: {actions}.',
  policyResourcesMissing: 'The policy in AWS does not cover {resources}.',
  policyResourcesBroader: 'The policy in AWS covers more than was asked for: {resources}.',
  policyExternalIdDiffers: 'The external ID in AWS is not the wizard’s.',
  policyExternalIdNotAsked:
    'The policy in AWS does not ask for the external ID in this way. Without it, anyone could have Iru read this account.',
  policyConditionMissing: 'The policy in AWS lacks the condition {condition}.',
  policyConditionExtra:
    'The policy in AWS has a condition that was not asked for, {condition}: it can keep Iru out.',
  policyConditionDiffers: 'The policy in AWS asks for other values under {condition}.',
  policyLacksElement: 'The policy in AWS has no {element} here.',
  policyHasExtraElement: 'The policy in AWS has {element} here, which was not asked for.',
  policyElementDiffers: 'The policy in AWS has another {element}.',

  externalIdsEqual: 'The external IDs are equal, character for character.',
  externalIdMissing: 'The external ID is missing.',
  externalIdsDifferInCase:
    'The external IDs differ in upper and lower case only, first at position {position}.',
  externalIdsUnlike: 'These are two different external IDs.',
  externalIdOneExtra: 'One character too many, first at position {position}: {character}.',
  externalIdSeveralExtra: '{count} characters too many, first at position {position}: {character}.',
  externalIdOneMissing: 'One character missing, first at position {position}: {character}.',
  externalIdSeveralMissing:
    '{count} characters missing, first at position {position}: {character}.',
  externalIdOneWrong: 'One character wrong, first at position {position}.',
  externalIdSeveralWrong: '{count} characters wrong, first at position {position}.',
  externalIdOneReplaced:
    'One character wrong, first at position {position}: {found} in place of {wanted}.',
  externalIdSeveralReplaced:
    '{count} characters wrong, first at position {position}: {found} in place of {wanted}.',
} as const;
