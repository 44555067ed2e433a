import { builtFiles } from './built-files.mjs';
import { findPatterns } from './find-patterns.mjs';

export const title = 'No source map';

export async function check() {
  const maps = await builtFiles('.map');
  return [
    ...maps.map(({ path }) => `${path} is a source map.`),
    ...findPatterns(await builtFiles('.js', '.mjs', '.css'), [
      { pattern: /sourceMappingURL\s*=/g, what: 'points to a source map' },
    ]),
  ];
}
