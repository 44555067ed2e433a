import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { setupVersion } from '../../../src/setup/setup.ts';

/** The version of storage of the build that comes after this one. */
export const nextVersion = setupVersion + 1;

/** What a release that stores one thing more changes, by source file: a text and what it becomes. */
const changes: Record<string, [from: string, to: string]> = {
  'setup.ts': [
    `setupVersion = ${setupVersion};`,
    `setupVersion = ${nextVersion}; const added = z.literal('new');`,
  ],
  'migrate.ts': [
    '= {\n  1: fromVersion1,',
    `= {\n  ${setupVersion}: (record) => ({ ...record, added: 'new' }),\n  1: fromVersion1,`,
  ],
  'start.ts': ['version: setupVersion,', "version: setupVersion,\n    added: 'new',"],
};

/** In the schema too, so that a record that was not migrated counts as damaged. */
const schema = [
  'version: z.literal(setupVersion),',
  'version: z.literal(setupVersion), added,',
] as const;

const storesMore: Plugin = {
  name: 'stores-more',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/setup\/(setup|migrate|start)\.ts$/ }, async ({ path }) => {
      const file = basename(path);
      const source = await readFile(path, 'utf8');
      const edits = [changes[file], ...(file === 'setup.ts' ? [schema] : [])];
      const contents = edits.reduce((text, edit) => replaceOnce(text, edit ?? ['', '']), source);
      return { contents, loader: 'ts' };
    });
  },
};

function replaceOnce(text: string, [from, to]: readonly [string, string]): string {
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand there just once.`);
  return text.replace(from, () => to);
}

/** Replaces the build in `folder` by its next release, whose background stores setups in a newer version. */
export async function buildNextVersion(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await build({
    entryPoints: ['src/background/main.ts'],
    outfile: join(folder, 'background.js'),
    bundle: true,
    format: 'iife',
    logLevel: 'warning',
    plugins: [storesMore],
  });
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
}
