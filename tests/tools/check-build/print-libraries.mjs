import { browsers } from './built-files.mjs';
import { shippedLibraries } from './libraries.mjs';

/** Prints each library that ships, its licence, and its minified bytes in each bundle. */
export async function printLibraries() {
  for (const browser of browsers) {
    console.log(`\nLibraries in dist/${browser}, minified bytes:`);
    for (const { name, version, license, bytesIn } of await shippedLibraries(browser)) {
      const places = Object.entries(bytesIn).map(([output, bytes]) => `${output} ${bytes}`);
      console.log(`  ${name} ${version}, ${license}: ${places.join(', ')}`);
    }
  }
}
