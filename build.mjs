// Builds dist/chrome and dist/firefox from the one manifest.json: its `chrome` and `firefox`
// keys are merged over the rest.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const entryPoints = {
  background: 'src/background/main.ts',
  'content-scripts/iru': 'content-scripts/iru/main.ts',
  'content-scripts/aws': 'content-scripts/aws/main.ts',
  'content-scripts/page-report': 'content-scripts/page-report/main.ts',
  'popup/popup': 'popup/main.tsx',
};

async function buildFor(browser, manifest, overlay) {
  const outdir = `dist/${browser}`;
  await rm(outdir, { recursive: true, force: true });
  await mkdir(`${outdir}/popup`, { recursive: true });
  await build({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: browser === 'chrome' ? 'chrome121' : 'firefox128',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  });
  await cp('popup/popup.html', `${outdir}/popup/popup.html`);
  await cp('popup/popup.css', `${outdir}/popup/popup.css`);
  await cp('icons', `${outdir}/icons`, { recursive: true }).catch(() => undefined);
  const merged = { ...manifest, ...overlay };
  await writeFile(`${outdir}/manifest.json`, `${JSON.stringify(merged, null, 2)}\n`);
}

const { chrome, firefox, ...manifest } = JSON.parse(await readFile('manifest.json', 'utf8'));
await buildFor('chrome', manifest, chrome);
await buildFor('firefox', manifest, firefox);
