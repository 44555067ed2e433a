import { zipSync } from 'fflate';

// A zip holds local time without a zone, and so do these parts of a Date.
const mtime = new Date(2000, 0, 1, 12);
const unix = 3;

/**
 * A zip of `files` ({ path, data, isExecutable }) whose bytes depend on them alone: sorted, with one
 * fixed time and two fixed modes.
 */
export function zip(files) {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = sorted.map(({ path, data, isExecutable }) => {
    const mode = isExecutable ? 0o100755 : 0o100644;
    return [path, [data, { mtime, os: unix, attrs: (mode << 16) >>> 0 }]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
