import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import * as zod from 'zod/mini';
import * as subset from '../../../src/background/zod-subset.ts';
import { parseRequest } from '../../../src/messages/request.ts';
import { liveFactsSchema } from '../../../src/preflight/live/live-facts.ts';
import { defaultSettings, settingsSchema } from '../../../src/settings/settings.ts';
import { readStoredSetup } from '../../../src/setup/migrate.ts';
import { liveFacts } from '../preflight/live-facts.ts';
import { aSetup, attached, created } from '../setup/a-setup.ts';
import { change, changed } from './changed-data.ts';

/** Made of either library; what both have is typed as zod's. */
type Make = (z: typeof zod) => zod.ZodMiniType;

const { schema } = fc.letrec<{ schema: Make; leaf: Make }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<Make>(
      (z) => z.string(),
      (z) => z.number(),
      (z) => z.boolean(),
      (z) => z.string().check(z.maxLength(2)),
      (z) => z.string().check(z.maxLength(3), z.maxLength(1)),
      (z) => z.custom((value) => value === 'a' || Array.isArray(value)),
    ),
    fc.constantFrom('a', 1, true, null).map<Make>((value) => (z) => z.literal(value)),
    fc.subarray(['a', 'b', 'ab'], { minLength: 1 }).map<Make>((values) => (z) => z.enum(values)),
  ),
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    tie('schema').map<Make>((inner) => (z) => z.nullable(inner(z))),
    tie('schema').map<Make>((inner) => (z) => z.array(inner(z))),
    tie('schema').map<Make>((inner) => (z) => z.array(inner(z)).check(z.maxLength(1))),
    fc.tuple(tie('schema'), tie('schema')).map<Make>(
      ([a, b]) =>
        (z) =>
          z.union([a(z), b(z)]),
    ),
    fc.tuple(tie('schema'), tie('schema')).map<Make>(
      ([a, b]) =>
        (z) =>
          z.object({ a: a(z), b: b(z) }),
    ),
    fc.tuple(tie('schema'), tie('leaf')).map<Make>(
      ([a, b]) =>
        (z) =>
          z.object({ ...z.object({ a: a(z) }).shape, b: b(z) }),
    ),
  ),
}));

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>('a', 'b', 'ab', '😀', '😀😀', '\ud83d', 'aaaa', 1, Number.NaN),
    fc.constantFrom<unknown>(Number.POSITIVE_INFINITY, true, null, undefined, Symbol.iterator),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.record({ a: tie('value'), b: tie('value'), c: tie('value') }, { requiredKeys: [] }),
  ),
}));

test('the subset says of any value by any schema what zod says', () => {
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(schema, value, (make, value) => {
      const { success, data } = make(zod).safeParse(value);
      const own = make(subset as unknown as typeof zod).safeParse(value);
      expect({ success: own.success, data: own.data }).toEqual({ success, data });
      if (success) accepted++;
      else refused++;
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(accepted, refused), 'both ends are met').toBeGreaterThan(60);
});

const contents = `
  export { parseRequest } from './src/messages/request.ts';
  export { readStoredSetup } from './src/setup/migrate.ts';
  export { liveFactsSchema } from './src/preflight/live/live-facts.ts';
  export { settingsSchema } from './src/settings/settings.ts';
`;
type Parsers = {
  parseRequest: typeof parseRequest;
  readStoredSetup: typeof readStoredSetup;
  liveFactsSchema: typeof liveFactsSchema;
  settingsSchema: typeof settingsSchema;
};

async function parsersOfBackground(): Promise<Parsers> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    alias: { 'zod/mini': './src/background/zod-subset.ts' },
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text, 'zod').not.toContain('_zod');
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

const samples: unknown[] = [
  aSetup('sso', created, attached),
  { type: 'advance', setupId: 'a', event: created },
  { type: 'advance', setupId: 'a', event: attached },
  { type: 'console-seen', url: 'https://a.test', account: null, hasLoaded: true },
  { type: 'editor', token: 'a', text: null, over: ['{}'] },
  { type: 'list-setups' },
  { type: 'live-facts', facts: liveFacts() },
  liveFacts(),
  defaultSettings,
];

test('the background’s data are read by it as by zod', async () => {
  const own = await parsersOfBackground();
  let [accepted, refused] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.option(change), (sample, change) => {
      const given = change ? changed(sample, change) : sample;
      const [request, setup] = [parseRequest(given), readStoredSetup(given)];
      expect(own.parseRequest(structuredClone(given))).toEqual(request);
      expect(own.readStoredSetup(structuredClone(given))).toEqual(setup);
      const facts = liveFactsSchema().safeParse(given).data;
      expect(own.liveFactsSchema().safeParse(given).data).toEqual(facts);
      const settings = settingsSchema().safeParse(given).data;
      expect(own.settingsSchema().safeParse(given).data).toEqual(settings);
      if (request || setup.state === 'read' || facts || settings) accepted++;
      else refused++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(accepted, refused), 'both ends are met').toBeGreaterThan(50);
});
