/** What Iru's error after Submit Role is about. Its wording is not documented. */
export type IruComplaint =
  /** Iru was not let in. */
  | { about: 'assume-role' }
  /** Iru was let in, and then refused; the action is '' where no single one is named. */
  | { about: 'permission'; action: string }
  | { about: 'no-role' }
  | { about: 'arn' }
  /** Iru was let in, and nothing was there. */
  | { about: 'nothing-found' }
  /** A region that is not enabled in Iru's own account. */
  | { about: 'region' }
  | { about: 'no-answer' }
  | { about: 'unclear' };

/** As AWS words a denial; SDKs put the name of the operation before it. */
const namedAction = /not authori[sz]ed to perform:?\s*`?([\w-]+:\w+)/i;
const namedOperation = /calling the (\w+) operation/i;

/** Tried in this order: what is said of the role or its ARN is no denial, whatever else is said. */
const words: readonly (readonly [RegExp, IruComplaint])[] = [
  [/external[\s-]?id/i, { about: 'assume-role' }],
  [
    /InvalidClientTokenId|RegionDisabled|region\b.{0,40}(not enabled|disabled)/i,
    { about: 'region' },
  ],
  [
    /NoSuchEntity|no such role|\b(role|arn)\b.{0,40}(not found|not be found|n[o']t exist)/i,
    { about: 'no-role' },
  ],
  [
    /malformed|ValidationError|\b(invalid|a valid)\b.{0,20}\b(arn|role)\b|\barn\b.{0,40}\b(invalid|not valid|format)/i,
    { about: 'arn' },
  ],
  [
    /member account|management account|delegated admin|\b(empty|nothing)\b|\bno (\w+ ){0,4}(instances?|assignments?|applications?|permission sets?|users?|groups?|accounts?|data|results?)\b/i,
    { about: 'nothing-found' },
  ],
  [
    /assume[\s-]?role|assume the role|assum\w+ (your|this|that) role|\btrust/i,
    { about: 'assume-role' },
  ],
  [/permissions?\b|policy|policies|\bsso:|prefix/i, { about: 'permission', action: '' }],
  [
    /access[\s-]?denied|denied|unauthori[sz]ed|not authori[sz]ed|forbidden|\b40[13]\b/i,
    { about: 'assume-role' },
  ],
  [
    /time[ds]?[\s-]?out|throttl|too many|rate (limit|exceed)|later|unavailable|internal|unexpected|\b(429|5\d\d)\b/i,
    { about: 'no-answer' },
  ],
];

/** Reads what an error text complains of, in whatever words. */
export function readComplaint(error: string): IruComplaint {
  const action = namedAction.exec(error)?.[1];
  const isLetIn = action !== undefined && !/^sts:AssumeRole$/i.test(action);
  if (isLetIn) return { about: 'permission', action };
  // The names in an ARN are the customer's own, and say nothing.
  const text = error.replace(/arn:\S+/g, '');
  if (action !== undefined || namedOperation.exec(text)?.[1] === 'AssumeRole') {
    return { about: 'assume-role' };
  }
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? { about: 'unclear' };
}
