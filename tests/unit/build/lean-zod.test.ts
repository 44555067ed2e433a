import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { leanZod } from '../../../src/lean-zod.mjs';
import { parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { arbitraryPolicy } from '../policy/arbitrary-policy.ts';
import { change, changed } from './changed-data.ts';

async function leanParser(): Promise<typeof parsePolicyDocument> {
  const { outputFiles } = await build({
    entryPoints: ['src/policy/policy-document.ts'],
    bundle: true,
    format: 'esm',
    plugins: [leanZod],
    write: false,
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text, 'what the build leaves out').not.toContain('vendor: "zod"');
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).parsePolicyDocument;
}

test('zod made lean for content scripts says of any policy what is wrong where zod does', async () => {
  const parse = await leanParser();
  const problems = new Set<string>();
  fc.assert(
    fc.property(arbitraryPolicy, fc.option(change), (policy, change) => {
      const text = JSON.stringify(change ? changed(policy, change) : policy);
      const read = parsePolicyDocument(text);
      expect(parse(text)).toEqual(read);
      if (!read.ok) problems.add(JSON.stringify(read.problem.text));
    }),
    { numRuns: 500 },
  );
  expect(problems.size, 'problems met').toBeGreaterThan(10);
});
