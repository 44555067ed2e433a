import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension as empty as one can be: content scripts and a background on the same pages as Role
 * Courier's, which do nothing, and a blank popup that is its side panel too. Returns its folder.
 */
export async function writeEmptyExtension(built: string): Promise<string> {
  const { content_scripts: scripts, background } = JSON.parse(
    await readFile(join(built, 'manifest.json'), 'utf8'),
  );
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const popup = 'popup/popup.html';
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['storage', 'scripting', 'sidePanel'],
    action: { default_popup: popup },
    side_panel: { default_path: 'popup/side-panel/side-panel.html' },
    background,
    content_scripts: scripts.map((script: object) => ({ ...script, js: ['content.js'] })),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), '');
  await writeFile(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((_, __, reply) => { reply({ value: null }); });',
  );
  await mkdir(join(folder, 'popup/side-panel'), { recursive: true });
  const page = '<!doctype html><title>Empty</title><p>Empty</p>';
  await writeFile(join(folder, popup), page);
  const opener = '<button>Keep open beside the page</button><script src="open.js"></script>';
  await writeFile(join(folder, 'popup/opener.html'), `${page}${opener}`);
  await writeFile(
    join(folder, 'popup/open.js'),
    `chrome.windows.getCurrent().then(({ id: windowId }) => {
      document.querySelector('button').onclick = () => chrome.sidePanel.open({ windowId });
    });`,
  );
  await writeFile(join(folder, 'popup/side-panel/side-panel.html'), page);
  return folder;
}
