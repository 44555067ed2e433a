import { readJson } from './built-files.mjs';

export const title = 'package.json names exact versions, and the manifest’s own';

const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

export async function check() {
  const { version, dependencies, devDependencies } = await readJson('package.json');
  const failures = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, each]) => !exact.test(each))
    .map(([name, each]) => `package.json asks for ${name} “${each}”: name one exact version.`);
  const { version: shown } = await readJson('manifest.json');
  if (version !== shown) {
    failures.push(`package.json is of version ${version}, manifest.json of ${shown}.`);
  }
  return failures;
}
