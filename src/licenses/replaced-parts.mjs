/** What the build puts in the place of others' modules: see lean-zod.mjs and lean-sdk.mjs. */
const replacedParts = [
  {
    of: /^zod$/,
    input: /v4\/mini\/parse\.js$/,
    told: 'v4/mini/parse.js, shortened in the content scripts',
  },
  {
    of: /^zod$/,
    input: /v4\/core\/util\.js$/,
    told: 'v4/core/util.js, without the wording of issues there',
  },
  {
    of: /^zod$/,
    input: /v4\/core\/schemas\.js$/,
    told: 'v4/core/schemas.js, without “Standard Schema” there',
  },
  {
    of: /^@smithy\/core$/,
    input: /^left-out:@smithy\/core\/event-streams$/,
    told: 'event-streams, left out',
  },
  {
    of: /^@aws-sdk\/client-/,
    input: /@aws-sdk\/client-[\w-]+\/package\.json$/,
    told: 'package.json, its version alone',
  },
];

/** Which parts of a package are not as published, in words; '' where all are. */
export function replacedIn(name) {
  return replacedParts.flatMap(({ of, told }) => (of.test(name) ? [told] : [])).join('; ');
}

/** Whether the build is known to replace this input of the metafile's. */
export function isReplaced(input) {
  return replacedParts.some((part) => part.input.test(input));
}
