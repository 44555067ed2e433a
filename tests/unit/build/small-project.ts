import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const hash = 'sha512-AAAA';
const mainScript = 'export const answer = 42;';
const library = { 'node_modules/small/index.js': { bytesInOutput: 5 } };

const manifest = {
  manifest_version: 3,
  name: 'Small',
  version: '1.2.3',
  description: '__MSG_summary__',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; connect-src https://sts.us-east-1.amazonaws.com; base-uri 'none'; form-action 'none'",
  },
  minimum_chrome_version: '124',
  browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
};

/** A project, built, in which check-build finds nothing to say. */
const files: Record<string, string> = {
  'manifest.json': JSON.stringify(manifest),
  'package.json': JSON.stringify({ version: '1.2.3', dependencies: { small: '1.0.0' } }),
  'package-lock.json': JSON.stringify({
    packages: {
      '': { dependencies: { small: '1.0.0' } },
      'node_modules/small': { version: '1.0.0', integrity: hash },
    },
  }),
  'node_modules/small/package.json': JSON.stringify({
    name: 'small',
    version: '1.0.0',
    license: 'MIT',
  }),
  'src/main.ts': mainScript,
  'content-scripts/main.ts': mainScript,
  'popup/popup.css': 'body { color: red }',
};
for (const browser of ['chrome', 'firefox']) {
  Object.assign(files, {
    [`dist/metafile-${browser}.json`]: JSON.stringify({
      inputs: {},
      outputs: { 'main.js': { bytes: mainScript.length, inputs: library } },
    }),
    [`dist/${browser}/manifest.json`]: JSON.stringify(manifest),
    [`dist/${browser}/main.js`]: mainScript,
    [`dist/${browser}/page.html`]: '<script type="module" src="main.js"></script>',
    [`dist/${browser}/page.css`]: 'body { color: red }',
    [`dist/${browser}/licenses.txt`]: 'small 1.0.0 (MIT)',
    [`dist/${browser}/_locales/en/messages.json`]: JSON.stringify({
      summary: { message: 'Does little.' },
    }),
  });
}

/** Writes it below `folder`. */
export function writeSmallProject(folder: string): void {
  for (const [path, text] of Object.entries(files)) writeInto(folder, path, text);
}

export function writeInto(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Replaces `from`, which has to be there, in one of its files. */
export function replaceIn(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no “${from}” to replace.`);
  writeInto(folder, path, text.replace(from, to));
}
