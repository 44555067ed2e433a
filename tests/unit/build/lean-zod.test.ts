import { expect, test } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import * as fc from 'fast-check';
import { leanZod, leanZodWithIssues } from '../../../src/lean-zod.mjs';
import { parseRequest } from '../../../src/messages/request.ts';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { readStoredSetup } from '../../../src/setup/migrate.ts';
import { arbitraryPolicy } from '../policy/arbitrary-policy.ts';
import { aSetup, attached, created } from '../setup/a-setup.ts';

type Parsers = {
  parseRequest: typeof parseRequest;
  readStoredSetup: typeof readStoredSetup;
  parsePolicyDocument: typeof parsePolicyDocument;
};

/** The ways to look at data, with zod as the build makes it lean. */
async function parsersWith(plugin: Plugin): Promise<Parsers> {
  const contents = `
    export { parseRequest } from './src/messages/request.ts';
    export { readStoredSetup } from './src/setup/migrate.ts';
    export { parsePolicyDocument } from './src/policy/policy-document.ts';
  `;
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' as const };
  const options = { bundle: true, format: 'esm' as const, plugins: [plugin] };
  const { outputFiles } = await build({ stdin, ...options, write: false });
  const text = outputFiles[0]?.text ?? '';
  expect(text, 'what the build leaves out').not.toContain('vendor: "zod"');
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

const samples: unknown[] = [
  aSetup('sso', created, attached),
  { type: 'advance', setupId: 'a', event: created },
  { type: 'advance', setupId: 'a', event: attached },
  { type: 'console-seen', url: 'https://a.test', account: null, hasLoaded: true },
  { type: 'editor', token: 'a', text: null, over: ['{}'] },
  { type: 'list-setups' },
];

type Change = { at: number; value: unknown; isRemoved: boolean };

/** One place of a sample, counted over all of them, holds something else, or is gone. */
function changed(sample: unknown, { at, value, isRemoved }: Change): unknown {
  const copy = structuredClone(sample);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (holder: unknown) => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      const record = holder as Record<string, unknown>;
      places.push({ holder: record, key });
      walk(record[key]);
    }
  };
  walk(copy);
  const place = places[at % places.length];
  if (place && isRemoved) delete place.holder[place.key];
  else if (place) place.holder[place.key] = value;
  return copy;
}

const change = fc.record({ at: fc.nat(), value: fc.jsonValue(), isRemoved: fc.boolean() });

test('zod made lean for the background says of any data what zod says', async () => {
  const lean = await parsersWith(leanZod);
  const data = fc.tuple(fc.constantFrom(...samples), fc.option(change));
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(data, ([sample, change]) => {
      const given = change ? changed(sample, change) : sample;
      const [request, setup] = [parseRequest(given), readStoredSetup(given)];
      expect(lean.parseRequest(structuredClone(given))).toEqual(request);
      expect(lean.readStoredSetup(structuredClone(given))).toEqual(setup);
      if (request || setup.state === 'read') accepted++;
      else refused++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(accepted, refused), 'both ends are met').toBeGreaterThan(50);
});

test('zod made lean for content scripts says of any policy what is wrong where zod does', async () => {
  const lean = await parsersWith(leanZodWithIssues);
  const problems = new Set<string>();
  fc.assert(
    fc.property(arbitraryPolicy, fc.option(change), (policy, change) => {
      const text = JSON.stringify(change ? changed(policy, change) : policy);
      const read = parsePolicyDocument(text);
      expect(lean.parsePolicyDocument(text)).toEqual(read);
      if (!read.ok) problems.add(JSON.stringify(read.problem.text));
    }),
    { numRuns: 500 },
  );
  expect(problems.size, 'problems met').toBeGreaterThan(10);
});
