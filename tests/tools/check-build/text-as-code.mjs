import { builtFiles } from './built-files.mjs';
import { findPatterns } from './find-patterns.mjs';

export const title = 'No text is run as code';

const rules = [
  // `name.eval` and `eval:` only name a property: the polyfill's table of the API has one.
  { pattern: /(?<![\w$.])eval\s*(?:[(;,)]|\?\.)/g, what: 'names eval' },
  { pattern: /(?<![\w$.])Function\s*\(/g, what: 'makes a function of a text' },
  // A library may call it by another name: `let F=Function;new F("")`.
  { pattern: /(?:[=,(:?[]|return\s)\s*Function(?![\w$.:])/g, what: 'hands on Function' },
  { pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g, what: 'hands a text to a timer' },
];

export async function check() {
  return findPatterns(await builtFiles('.js', '.mjs'), rules);
}
