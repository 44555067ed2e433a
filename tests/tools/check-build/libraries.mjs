import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledPackages } from '../../../src/licenses/bundled-packages.mjs';
import { isReplaced } from '../../../src/licenses/replaced-parts.mjs';
import { browsers, readJson } from './built-files.mjs';

export const title =
  'What ships of others is permissive, of the locked version, and unmodified but for what licenses.txt names';

const permissive = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/**
 * Copyleft of single files, which leaves ours alone as long as those files are what their authors
 * published: so each is known by its hash.
 */
const exceptions = {
  'webextension-polyfill': {
    license: 'MPL-2.0',
    reason:
      'the design asks for it; one file, shipped unmodified, its source named in licenses.txt',
    files: {
      'dist/browser-polyfill.js':
        'cfc53c3525587467c783ef1c6fdefbaf1d60ed197ea2fe0d45899b18069cf496',
    },
  },
};

/** Each bundled package, by browser, as `bundledPackages` describes it. */
export async function shippedLibraries(browser) {
  return bundledPackages(await readJson(`dist/metafile-${browser}.json`));
}

export async function check() {
  const { packages: locked } = await readJson('package-lock.json');
  const failures = [];
  for (const browser of browsers) {
    const metafile = await readJson(`dist/metafile-${browser}.json`);
    failures.push(...(await notOfThisBuild(browser, metafile)));
    failures.push(...(await notAsPublished(browser, metafile)));
    const notices = await readFile(`dist/${browser}/licenses.txt`, 'utf8');
    for (const { name, version, license, folder } of await bundledPackages(metafile)) {
      const about = `${name} ${version} in dist/${browser}`;
      const lockedVersion = locked[folder.slice(folder.indexOf('node_modules/'))]?.version;
      if (version !== lockedVersion) {
        failures.push(`${about} is not of the locked version ${lockedVersion}: run npm ci.`);
      }
      if (!notices.includes(`${name} ${version} (${license})`)) {
        failures.push(`${about} is not named in licenses.txt.`);
      }
      if (!permissive.has(license)) {
        failures.push(...(await notExcepted(about, name, license, folder, metafile)));
      }
    }
  }
  return failures;
}

async function notExcepted(about, name, license, folder, metafile) {
  const exception = exceptions[name];
  if (exception?.license !== license) {
    return [`${about} is under ${license}, which is not on the list of what may ship.`];
  }
  const failures = [];
  const used = Object.keys(metafile.inputs).filter((path) => path.startsWith(`${folder}/`));
  for (const path of used) {
    const bytes = await readFile(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const published = exception.files[path.slice(folder.length + 1)];
    if (hash !== published || metafile.inputs[path].bytes !== bytes.length) {
      failures.push(
        `${about} is under ${license} and may ship only unmodified, but ${path} differs.`,
      );
    }
  }
  return failures;
}

/** Modules of others that the build read otherwise than they stand on the disk. */
async function notAsPublished(browser, { modules = [] }) {
  const failures = [];
  for (const { path, bytes } of modules) {
    const isOwn = !path.includes('node_modules/') && !path.includes(':');
    if (isOwn || isReplaced(path)) continue;
    const size = await stat(path).then(
      ({ size }) => size,
      () => null,
    );
    if (size !== bytes) {
      failures.push(`dist/${browser} has ${path} replaced: name it in replaced-parts.mjs.`);
    }
  }
  return failures;
}

/** The metafile tells of the files only if both come from one build. */
async function notOfThisBuild(browser, metafile) {
  const failures = [];
  for (const [output, { bytes }] of Object.entries(metafile.outputs)) {
    const path = join('dist', browser, output);
    const size = await stat(path).then(
      ({ size }) => size,
      () => null,
    );
    if (size !== bytes) failures.push(`${path} is not of the build that the metafile tells of.`);
  }
  return failures;
}
