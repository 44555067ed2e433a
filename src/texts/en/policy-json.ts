/** What is wrong with the text of a policy: as JSON, then by IAM’s grammar. */
export const policyJson = {
  jsonEmpty: 'There is no text where a policy should be.',
  jsonTooLong:
    'This text is {length} characters long, far longer than any policy that IAM accepts.',
  jsonTooDeep: 'The brackets are nested deeper than in any policy.',
  jsonCutOff:
    'The policy ends before its last bracket, so only part of it was copied. Copy all of it.',
  jsonStringCutOff: 'The closing quotation mark is missing.',
  jsonTypographicQuote:
    'A typographic quotation mark ({quote}) stands where a plain one (") must. Word processors and chats put them in; copy the policy from the page itself.',
  jsonSingleQuote: 'A single quotation mark stands where a double one (") must.',
  jsonComment: 'There is a comment, which JSON does not allow. Remove it.',
  jsonTrailingComma:
    'A comma stands before the closing {bracket}, where nothing follows. Remove the comma.',
  jsonShortened: 'The policy is shortened with dots. Copy all of it.',
  jsonUnexpectedCharacter: 'This is not JSON: {character} stands where it cannot.',
  jsonTextAfterEnd: 'More text follows after the end of the policy.',
  jsonForbiddenKey: 'No policy has an element named “{name}”.',
  jsonDuplicateKey:
    '“{name}” stands twice in one object, so it is not clear which one counts. Remove one of them.',
  jsonControlCharacter: 'Inside quotation marks there is a {character}. Join what it parts.',
  jsonBadBackslash: 'A backslash stands before a character that it cannot precede.',
  jsonBadUnicodeEscape: '\\u is not followed by four hexadecimal digits.',
  jsonHalfCharacter:
    'The text holds half of a character, which happens when text is cut in the middle. Copy it again.',
  jsonBadNumber: '“{number}” is not a number.',
  jsonNumberTooLong:
    'The number {number} has more digits than can be kept exactly. Put it in quotation marks.',
  jsonPlace: 'See line {line}, column {column}.',

  policyNotAnObject: 'This is JSON, but not a policy: a policy is an object in {braces}.',
  policyElementMissing: 'This is not a policy: {place} is missing.',
  policyElementUnknown: 'The policy has an element “{name}”, which IAM does not know.',
  policyElementUnknownAt: '{place} has an element “{name}”, which IAM does not know.',
  policyElementSpelling: 'Write it {name}.',
  policyElementRemove: 'Remove it, or compare it with the source.',
  policyElementOneOfTwo: '{place} must be {first} or {second}, spelt just so.',
  policyElementKind: '{place} holds a kind of value that IAM does not accept there.',
  policyElementAndOpposite:
    'Statement {number} has both {element} and {opposite}, and IAM allows only one of them.',
  policyActionMissing: 'Statement {number} has no Action, so it says nothing.',
  policyConditionKeyTwice:
    'Statement {number} has the condition key {key} twice under {operator} (upper and lower case are the same there).',
} as const;
