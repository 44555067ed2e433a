import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  script: string;
  styles: string;
}

interface CachedBundle extends Bundle {
  /** Source files of the project that went in, relative to its root. */
  inputs: string[];
  key: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cacheFolder = join(root, 'node_modules/.cache/role-courier');
const inProcess = new Map<string, Promise<Bundle>>();

/** Packages count by the lock file, so that only the project's own files need reading. */
async function keyOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of ['package-lock.json', relative(root, import.meta.filename), ...inputs]) {
    const content = await readFile(join(root, input)).catch(() => 'missing');
    hash.update(`${input}\0`).update(content);
  }
  return hash.digest('hex');
}

async function readCache(file: string): Promise<CachedBundle | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const cached = JSON.parse(text) as CachedBundle;
  return cached.key === (await keyOf(cached.inputs)) ? cached : undefined;
}

async function buildFresh(entry: string): Promise<CachedBundle> {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.woff2': 'dataurl',
      '.woff': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
    logLevel: 'warning',
  });
  const output = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  const inputs = Object.keys(result.metafile.inputs)
    .filter((path) => !path.startsWith('node_modules/') && !path.includes(':'))
    .sort();
  return { script: output('.js'), styles: output('.css'), inputs, key: await keyOf(inputs) };
}

async function load(entry: string): Promise<Bundle> {
  const name = createHash('sha256').update(relative(root, entry)).digest('hex').slice(0, 16);
  const file = join(cacheFolder, `${name}.json`);
  const cached = await readCache(file);
  if (cached !== undefined) return cached;
  const fresh = await buildFresh(entry);
  await mkdir(dirname(file), { recursive: true });
  // Several test workers may build at once: each writes its own file and the last rename wins.
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, JSON.stringify(fresh));
  await rename(temporary, file);
  return fresh;
}

/**
 * Bundles a page's script and styles for the browser with esbuild, in production mode. Kept in
 * this process and on disk under node_modules/.cache until a source file or the lock file changes.
 */
export function bundle(entry: string): Promise<Bundle> {
  const known = inProcess.get(entry) ?? load(entry);
  inProcess.set(entry, known);
  return known;
}
