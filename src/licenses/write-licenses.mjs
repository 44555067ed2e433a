// Writes licenses.txt beside the bundles: MIT and Apache-2.0 ask for their text in every copy, and
// MPL-2.0 for the place where the source is had.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { replacedIn } from './replaced-parts.mjs';

const licenseFile = /^(licen[cs]e|notice)(\.(md|txt))?$/i;

async function licenseText({ name, folder }) {
  const files = (await readdir(folder)).filter((file) => licenseFile.test(file)).sort();
  if (files.length === 0) throw new Error(`${name} is bundled, but has no licence file to ship.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

function changesIn(name) {
  const replaced = replacedIn(name);
  return replaced === '' ? '' : `, unmodified but for: ${replaced}`;
}

/** `metafile` is esbuild's, of all that was built into `outdir`. */
export async function writeLicenses(outdir, metafile) {
  const packagesByText = new Map();
  for (const each of await bundledPackages(metafile)) {
    const text = await licenseText(each);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), each]);
  }
  const sections = [...packagesByText].map(([text, packages]) => {
    const list = packages.map(
      ({ name, version, license }) =>
        `${name} ${version} (${license}), bundled and minified${changesIn(name)}; source: https://www.npmjs.com/package/${name}/v/${version}`,
    );
    return `${list.join('\n')}\n\n${text}`;
  });
  const own = `Role Courier (MIT)\n\n${(await readFile('LICENSE', 'utf8')).trim()}`;
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(join(outdir, 'licenses.txt'), `${[own, ...sections].join(rule)}\n`);
}
