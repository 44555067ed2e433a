import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { asciiOnly } from '../../../src/ascii-only.mjs';

async function bundled(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ascii-only-'));
  try {
    const entry = join(folder, 'entry.js');
    await writeFile(entry, source);
    const outfile = join(folder, 'out.js');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      minify: true,
      metafile: true,
      logLevel: 'silent',
      plugins: [asciiOnly],
    });
    return await readFile(outfile, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('what a script says stays the same, in ASCII', async () => {
  const script = await bundled(`
    const tells = [/^役割|«|[·–—]$/u.test('役割'), /^[^·–—]$/.test('–'), /^\\p{Lu}é😀$/u.test('Éé😀')];
    globalThis.told = JSON.stringify([...tells, '“役割” 😀', \`\${tells.length}…\`, { クエリ: 1 }]);
  `);
  expect(script).toMatch(/^[\0-\x7f]*$/);
  const world: { told?: string } = {};
  runInNewContext(script, world);
  expect(JSON.parse(world.told ?? '')).toEqual([
    true,
    false,
    true,
    '“役割” 😀',
    '3…',
    { クエリ: 1 },
  ]);
});

test('text that is taken as it is written is refused', async () => {
  const source = 'globalThis.told = String.raw`a“`;';
  await expect(bundled(source)).rejects.toThrow(/taken as it is written/);
});
