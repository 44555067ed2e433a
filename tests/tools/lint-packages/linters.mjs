import linter from 'addons-linter';
import { cmd } from 'web-ext';

const config = { logLevel: 'fatal', output: 'none', stack: false, selfHosted: false };

const findingsOf = ({ errors, warnings, notices }) => [...errors, ...warnings, ...notices];

/** What `web-ext lint` finds in an unpacked extension, as addons-linter's messages. */
export async function lintFolder(sourceDir) {
  return findingsOf(await cmd.lint({ ...config, sourceDir }, { shouldExitProgram: false }));
}

/** What addons-linter finds in a package. */
export async function lintZip(path) {
  const parameters = {
    _: [path],
    minManifestVersion: 3,
    maxManifestVersion: 3,
    enableDataCollectionPermissions: true,
    shouldScanFile: () => true,
  };
  const instance = linter.createInstance({
    config: { ...config, ...parameters },
    runAsBinary: false,
  });
  return findingsOf(await instance.run());
}
