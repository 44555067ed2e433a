import { readJson } from './built-files.mjs';

export const title = 'Nothing needs to run when packages are installed';

/** Packages with an install script that is not needed: set-up installs with --ignore-scripts. */
const notNeeded = {
  esbuild:
    'its program comes as an optional dependency; the script only fetches it where that failed',
};
const runByInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

export async function check() {
  const { packages } = await readJson('package-lock.json');
  const { scripts = {} } = await readJson('package.json');
  const failures = runByInstall
    .filter((name) => name in scripts)
    .map((name) => `package.json has a script “${name}”, which npm ci would run.`);
  for (const [path, { hasInstallScript }] of Object.entries(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (hasInstallScript && !(name in notNeeded)) {
      failures.push(
        `${path} has an install script: see whether it works without, and say so here.`,
      );
    }
  }
  return failures;
}
