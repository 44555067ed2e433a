// Builds dist/chrome and dist/firefox from the one manifest.json: its `chrome` and `firefox`
// keys are merged over the rest, and AWS's endpoints are put into its content security policy.
import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { leanZod } from './src/lean-zod.mjs';
import { writeLicenses } from './src/licenses/write-licenses.mjs';
import { minifyFurther } from './src/minify-further.mjs';
import { allowEndpoints } from './src/preflight-page/allow-endpoints.mjs';
import { leanSdk } from './src/preflight-page/lean-sdk.mjs';
import { writeLocales } from './src/texts/write-locales.mjs';

const background = { background: 'src/background/main.ts' };
const hidden = { 'preflight-page/preflight-page': 'src/preflight-page/main.ts' };
/** Each with an HTML file and a stylesheet of its name beside it. */
const pages = {
  'popup/popup': 'popup/main.tsx',
  'popup/settings/settings': 'popup/settings/main.tsx',
  'popup/onboarding/onboarding': 'popup/onboarding/main.tsx',
};
const contentScripts = {
  'content-scripts/iru': 'content-scripts/iru/main.ts',
  'content-scripts/aws': 'content-scripts/aws/main.ts',
  'content-scripts/policy': 'content-scripts/policy/main.ts',
  'content-scripts/panel': 'content-scripts/panel/main.ts',
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

const targets = ({ chrome, firefox }) => ({
  chrome: `chrome${chrome.minimum_chrome_version}`,
  firefox: `firefox${firefox.browser_specific_settings.gecko.strict_min_version}`,
});

/** One metafile of several, with outputs named as they stand in the extension's folder. */
function mergeMetafiles(results, outdir) {
  const merged = { inputs: {}, outputs: {}, modules: [] };
  for (const { metafile } of results) {
    Object.assign(merged.inputs, metafile.inputs);
    // One build may have replaced a module that another has as it is.
    merged.modules.push(
      ...Object.entries(metafile.inputs).map(([path, { bytes }]) => ({ path, bytes })),
    );
    for (const [path, output] of Object.entries(metafile.outputs)) {
      merged.outputs[path.slice(outdir.length + 1)] = output;
    }
  }
  return merged;
}

async function buildFor(browser, manifest, overlay, target) {
  const outdir = `${unfinished}/${browser}`;
  const options = {
    outdir,
    bundle: true,
    minify: true,
    target,
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // Names of chunks hold a hash of paths: a linked node_modules has the ones it would have here.
    preserveSymlinks: true,
    plugins: [minifiedCss],
    logLevel: 'warning',
  };
  // No module: of a classic worker Chromium keeps the compiled code too, and so wakes it sooner.
  const ofBackground = await build({
    ...options,
    entryPoints: background,
    format: 'iife',
    alias: { 'zod/mini': './src/background/zod-subset.ts' },
    // A schema of a kind that the subset lacks.
    logOverride: { 'import-is-undefined': 'error' },
  });
  const ofHidden = await build({
    ...options,
    entryPoints: hidden,
    format: 'esm',
    plugins: [...options.plugins, leanSdk],
  });
  const ofPages = await build({
    ...options,
    entryPoints: pages,
    format: 'esm',
    splitting: true,
    chunkNames: 'popup/chunks/[name]-[hash]',
  });
  const styles = Object.keys(pages).map((page) => `${page}.css`);
  await build({ ...options, entryPoints: styles, outbase: '.', plugins: [] });
  // Content scripts are classic scripts: a scope of their own keeps their names to themselves.
  const ofContentScripts = await build({
    ...options,
    entryPoints: contentScripts,
    format: 'iife',
    plugins: [...options.plugins, leanZod],
  });
  // scripting.executeScript answers with the script's last value: an IIFE itself has none.
  const ofPageReport = await build({
    ...options,
    entryPoints: pageReport,
    format: 'iife',
    globalName: 'pageReport',
    footer: { js: 'pageReport.text;' },
  });
  for (const page of [...Object.keys(pages), 'popup/side-panel/side-panel']) {
    await cp(`${page}.html`, `${outdir}/${page}.html`);
  }
  await cp(
    'src/preflight-page/preflight-page.html',
    `${outdir}/preflight-page/preflight-page.html`,
  );
  await cp('popup/icons', `${outdir}/icons`, { recursive: true });
  if (overlay.storage) {
    await cp('src/settings/managed-storage.schema.json', `${outdir}/managed-storage.schema.json`);
  }
  await writeLocales(outdir);
  // Not the page report: its last value is what it answers, and nothing in it reads that.
  for (const { metafile } of [ofBackground, ofContentScripts]) {
    await minifyFurther(metafile, { isModule: false });
  }
  for (const { metafile } of [ofHidden, ofPages]) await minifyFurther(metafile, { isModule: true });
  const metafile = mergeMetafiles(
    [ofBackground, ofHidden, ofPages, ofContentScripts, ofPageReport],
    outdir,
  );
  await writeLicenses(outdir, metafile);
  await writeFile(`${unfinished}/metafile-${browser}.json`, JSON.stringify(metafile));
  const { permissions = [], ...rest } = overlay;
  const merged = { ...manifest, ...rest, permissions: [...manifest.permissions, ...permissions] };
  await writeFile(`${outdir}/manifest.json`, `${JSON.stringify(merged, null, 2)}\n`);
}

const { chrome, firefox, ...common } = JSON.parse(await readFile('manifest.json', 'utf8'));
try {
  const target = targets({ chrome, firefox });
  const manifest = await allowEndpoints(common);
  await buildFor('chrome', manifest, chrome, target.chrome);
  await buildFor('firefox', manifest, firefox, target.firefox);
  // A browser may be starting from dist just now: it finds the old build whole, or the new one.
  for (const browser of ['chrome', 'firefox']) {
    const isBuilt = existsSync(`dist/${browser}`);
    if (isBuilt) await rename(`dist/${browser}`, `${unfinished}/old-${browser}`);
    await rename(`${unfinished}/${browser}`, `dist/${browser}`);
    await rename(`${unfinished}/metafile-${browser}.json`, `dist/metafile-${browser}.json`);
  }
} finally {
  await rm(unfinished, { recursive: true, force: true });
}
