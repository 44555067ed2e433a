// MDN's table of what came with which version, as addons-linter judges by it.
import { createRequire } from 'node:module';

const near = createRequire(createRequire(import.meta.url).resolve('addons-linter'));

export const compatibility = near('@mdn/browser-compat-data');

/** The first version with a feature for everyone; null when there is none. */
export function firstVersion(support) {
  const all = [support ?? []].flat();
  const versions = all
    .filter((each) => each.version_added && !each.flags && !each.prefix && !each.version_removed)
    .map((each) => Number.parseInt(String(each.version_added).replace('≤', ''), 10))
    .filter((version) => !Number.isNaN(version));
  return versions.length > 0 ? Math.min(...versions) : null;
}
