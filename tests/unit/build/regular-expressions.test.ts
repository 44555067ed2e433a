import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import isSafe from 'safe-regex2';
import { regularExpressionsIn } from './regular-expressions-in.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * A repetition within a repetition may take exponential time. In these it cannot: each round of the
 * outer one begins with a sign that the inner one cannot be (or either may happen a few times only).
 */
const nested = [
  /^[+-]?\d+(?:\.\d+)?$/,
  /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/,
  /^(?:\d{12}-[0-9a-z]{8}\.)?(?:[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}\.)?console\.([a-z.-]+)$/,
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/,
  /^aws(?:-[a-z]+){0,3}$/,
  /member account|management account|delegated admin|\b(empty|nothing)\b|\bno (\w+ ){0,4}(instances?|assignments?|applications?|permission sets?|users?|groups?|accounts?|data|results?)\b/i,
  /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
  /^aws(-[a-z]+){0,3}$/,
  / (?:[-–—·•|:] ?)?\(?(?:not connected|connected|connecting|disconnected|not configured|configured|enabled|disabled|active|inactive|pending|error|failed|syncing|on|off|new|beta|preview)\)?$/,
  /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi,
  /\p{Nd}(?:[\s._–—-]?\p{Nd}){5,}/gu,
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i,
];

test('no regular expression of the product repeats what repeats, but where a sign parts the rounds', async () => {
  const found = (await Promise.all(['src', 'content-scripts', 'popup'].map(inFolder))).flat();
  expect(found.length).toBeGreaterThan(200);
  const doubtful = found.filter((each) => !isSafe(each));
  expect(doubtful.map(String).sort()).toEqual(nested.map(String).sort());
});

async function inFolder(folder: string): Promise<RegExp[]> {
  const paths = await readdir(join(root, folder), { recursive: true });
  const sources = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  const found = sources.map(async (path) => {
    const source = await readFile(join(root, folder, path), 'utf8');
    return regularExpressionsIn(source, extname(path) === '.tsx' ? 'tsx' : 'ts');
  });
  return (await Promise.all(found)).flat();
}

test('an expression that backtracks without bound is found', async () => {
  const found = await regularExpressionsIn('const bad: RegExp = /^(a+)+$/;', 'ts');
  expect(found.map((each) => isSafe(each))).toEqual([false]);
});
