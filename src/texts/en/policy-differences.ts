/** How a policy in AWS, or an external ID, differs from the one that is wanted. */
export const policyDifferences = {
  policyVersionDiffers:
    'This policy is written in version {found} of the policy language, not {wanted}.',
  policyEffectDiffers: 'This policy says {found} where {wanted} was asked for.',
  policyStatementMissing: 'This policy lacks this statement.',
  policyStatementExtra: 'This policy has a statement that was not asked for.',
  policyStatementExtraEveryone:
    'This policy has a statement that was not asked for and lets in everyone.',
  policyStatementExtraDeny:
    'This policy has a statement that was not asked for and denies access: it can keep Iru out.',

  policyLetsInEveryone:
    'This policy lets in everyone (*), whoever they are. Name the principal that was asked for.',
  policyRoleDeleted:
    'The role it named was deleted, so AWS shows the unique ID {uniqueId} in its place. A role made anew under the same name is not let in before the policy is saved again with {principal}.',
  policyUserDeleted:
    'The user it named was deleted, so AWS shows the unique ID {uniqueId} in its place. A user made anew under the same name is not let in before the policy is saved again with {principal}.',
  policyAlsoLetsIn: 'This policy also lets in {principals}, which was not asked for.',
  policyLetsInAccount:
    'This policy lets in the whole account ({account}) and not only {principals}. It works, but is broader than was asked for.',
  policyDoesNotLetIn: 'This policy does not let in {principals}.',
  policyLetsInOther: 'This policy lets in {found} instead of {wanted}.',
  policyActionsMissing: 'This policy does not allow {actions}.',
  policyActionsBroader: 'This policy allows more than was asked for: {actions}.',
  policyResourcesMissing: 'This policy does not cover {resources}.',
  policyResourcesBroader: 'This policy covers more than was asked for: {resources}.',
  policyExternalIdDiffers: 'The external ID is not the wizard’s.',
  policyExternalIdNotAsked:
    'This policy does not ask for the external ID in this way. Without it, anyone could have Iru read this account.',
  policyConditionMissing: 'This policy lacks the condition {condition}.',
  policyConditionExtra:
    'This policy has a condition that was not asked for, {condition}: it can keep Iru out.',
  policyConditionDiffers: 'This policy asks for other values under {condition}.',
  policyLacksElement: 'This policy has no {element} here.',
  policyHasExtraElement: 'This policy has {element} here, which was not asked for.',
  policyElementDiffers: 'This policy has another {element}.',

  externalIdsEqual: 'The external IDs are equal, character for character.',
  externalIdMissing: 'The external ID is missing.',
  externalIdsDifferInCase:
    'The external IDs differ in upper and lower case only, first at position {position}.',
  externalIdsUnlike: 'These are two different external IDs.',
  externalIdOneExtra: 'One character too many, at position {position}: {character}.',
  externalIdSeveralExtra: '{count} characters too many, first at position {position}: {character}.',
  externalIdOneMissing: 'One character missing, at position {position}: {character}.',
  externalIdSeveralMissing:
    '{count} characters missing, first at position {position}: {character}.',
  externalIdOneWrong: 'One character wrong, at position {position}.',
  externalIdSeveralWrong: '{count} characters wrong, first at position {position}.',
  externalIdOneReplaced:
    'One character wrong, at position {position}: {found} in place of {wanted}.',
  externalIdSeveralReplaced:
    '{count} characters wrong, first at position {position}: {found} in place of {wanted}.',
} as const;
