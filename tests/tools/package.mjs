// npm run package: builds, and writes what the stores ask for to dist/packages: a zip for Chrome and
// Edge, one for Firefox, and the source that Mozilla's reviewers build the latter from. The same
// source gives the same bytes, wherever and whenever it is packed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extensionFiles } from './package/extension-files.mjs';
import { sourceFiles } from './package/source-files.mjs';
import { zip } from './package/zip.mjs';
import { run } from './set-up.mjs';

run('node', ['build.mjs'], 'The build failed: see above.');

const { version } = JSON.parse(await readFile('manifest.json', 'utf8'));
const contents = {
  chrome: await extensionFiles('dist/chrome'),
  firefox: await extensionFiles('dist/firefox'),
  source: await sourceFiles(),
};

await rm('dist/packages', { recursive: true, force: true });
await mkdir('dist/packages', { recursive: true });
for (const [name, files] of Object.entries(contents)) {
  const path = `dist/packages/role-courier-${version}-${name}.zip`;
  const bytes = zip(files);
  await writeFile(path, bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${path}: ${files.length} files, ${bytes.length} bytes, sha256 ${hash}`);
}
