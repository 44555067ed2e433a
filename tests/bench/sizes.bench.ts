import { measureSizes } from '../tools/sizes.mjs';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { sampleOf } from './sample.ts';

test('sizes of what ships, and the libraries in it', async () => {
  for (const { name, gzip, minified, budget, libraries } of await measureSizes('chrome')) {
    const shares = libraries.map((library) => `${library.name} ${library.bytes}`);
    await note({
      name: `Size: ${name}`,
      unit: 'bytes gzip',
      value: sampleOf([gzip]),
      budget: { of: 'value', atMost: budget },
      detail: [`minified ${minified}`, ...shares].join(', '),
    });
  }
});
