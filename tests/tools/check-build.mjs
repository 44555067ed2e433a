// Looks over what was built and what it was built from: what may not be in an extension, what ships
// of others, and whether the packages are those that were locked. After node build.mjs:
//   node tests/tools/check-build.mjs
import * as contentSecurityPolicy from './check-build/content-security-policy.mjs';
import * as exactVersions from './check-build/exact-versions.mjs';
import * as installScripts from './check-build/install-scripts.mjs';
import * as libraries from './check-build/libraries.mjs';
import * as lockfile from './check-build/lockfile.mjs';
import * as minimumVersions from './check-build/minimum-versions.mjs';
import { printContents } from './check-build/print-contents.mjs';
import * as remoteCode from './check-build/remote-code.mjs';
import * as secrets from './check-build/secrets.mjs';
import * as sourceMaps from './check-build/source-maps.mjs';
import * as storeLimits from './check-build/store-limits.mjs';
import * as textAsCode from './check-build/text-as-code.mjs';
import * as textAsMarkup from './check-build/text-as-markup.mjs';

const checks = [
  remoteCode,
  textAsCode,
  textAsMarkup,
  secrets,
  sourceMaps,
  contentSecurityPolicy,
  libraries,
  lockfile,
  exactVersions,
  installScripts,
  storeLimits,
  minimumVersions,
];

let hasFailed = false;
for (const { title, check } of checks) {
  const failures = await check();
  hasFailed ||= failures.length > 0;
  console.log(`${failures.length > 0 ? '✗' : '✓'} ${title}`);
  for (const failure of failures) console.log(`    ${failure}`);
}
await printContents();
process.exitCode = hasFailed ? 1 : 0;
