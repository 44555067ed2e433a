import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension as empty as one can be: content scripts and a background on the same pages as Role
 * Courier's, which do nothing, and a blank page. Returns its folder.
 */
export async function writeEmptyExtension(built: string): Promise<string> {
  const { content_scripts: scripts, background } = JSON.parse(
    await readFile(join(built, 'manifest.json'), 'utf8'),
  );
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['storage', 'scripting'],
    background,
    content_scripts: scripts.map((script: object) => ({ ...script, js: ['content.js'] })),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), '');
  await writeFile(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((_, __, reply) => { reply({ value: null }); });',
  );
  await writeFile(join(folder, 'blank.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  return folder;
}
