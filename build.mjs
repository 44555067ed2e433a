// Builds dist/chrome and dist/firefox from the one manifest.json: its `chrome` and `firefox`
// keys are merged over the rest.
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { writeLocales } from './src/texts/write-locales.mjs';

const pages = {
  background: 'src/background/main.ts',
  'popup/popup': 'popup/main.tsx',
  'preflight-page/preflight-page': 'src/preflight-page/main.ts',
};
const contentScripts = {
  'content-scripts/iru': 'content-scripts/iru/main.ts',
  'content-scripts/aws': 'content-scripts/aws/main.ts',
  'content-scripts/policy': 'content-scripts/policy/main.ts',
};
const pageReport = { 'content-scripts/page-report': 'content-scripts/page-report/main.ts' };

const unfinished = `dist/.unfinished-${process.pid}`;

/** A stylesheet imported by a script comes as its text, minified as the scripts are. */
const minifiedCss = {
  name: 'minified-css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
      });
      return { contents: code, loader: 'text' };
    });
  },
};

async function buildFor(browser, manifest, overlay) {
  const outdir = `${unfinished}/${browser}`;
  const options = {
    outdir,
    bundle: true,
    minify: true,
    target: browser === 'chrome' ? 'chrome121' : 'firefox128',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [minifiedCss],
    logLevel: 'warning',
  };
  await build({ ...options, entryPoints: pages, format: 'esm' });
  // Content scripts are classic scripts: a scope of their own keeps their names to themselves.
  await build({ ...options, entryPoints: contentScripts, format: 'iife' });
  // scripting.executeScript answers with the script's last value: an IIFE itself has none.
  await build({
    ...options,
    entryPoints: pageReport,
    format: 'iife',
    globalName: 'pageReport',
    footer: { js: 'pageReport.text;' },
  });
  await cp('popup/popup.html', `${outdir}/popup/popup.html`);
  await cp(
    'src/preflight-page/preflight-page.html',
    `${outdir}/preflight-page/preflight-page.html`,
  );
  await cp('popup/popup.css', `${outdir}/popup/popup.css`);
  await cp('popup/icons', `${outdir}/icons`, { recursive: true });
  await writeLocales(outdir);
  const { permissions = [], ...rest } = overlay;
  const merged = { ...manifest, ...rest, permissions: [...manifest.permissions, ...permissions] };
  await writeFile(`${outdir}/manifest.json`, `${JSON.stringify(merged, null, 2)}\n`);
}

const { chrome, firefox, ...manifest } = JSON.parse(await readFile('manifest.json', 'utf8'));
try {
  await buildFor('chrome', manifest, chrome);
  await buildFor('firefox', manifest, firefox);
  // A browser may be starting from dist just now: it finds the old build whole, or the new one.
  for (const browser of ['chrome', 'firefox']) {
    const isBuilt = existsSync(`dist/${browser}`);
    if (isBuilt) await rename(`dist/${browser}`, `${unfinished}/old-${browser}`);
    await rename(`${unfinished}/${browser}`, `dist/${browser}`);
  }
} finally {
  await rm(unfinished, { recursive: true, force: true });
}
