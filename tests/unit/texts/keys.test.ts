import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../../..');
const inEnglish = join(root, 'src/texts/en');

/** Each key with the file of its area, as often as it stands there. */
async function readKeys(): Promise<{ key: string; area: string }[]> {
  const areas = readdirSync(inEnglish).filter((file) => file !== 'index.ts');
  const keys = areas.map(async (area) => {
    const texts: object[] = Object.values(await import(join(inEnglish, area)));
    return texts.flatMap(Object.keys).map((key) => ({ key, area }));
  });
  return (await Promise.all(keys)).flat();
}

test('no key means two texts', async () => {
  const keys = await readKeys();
  const twice = keys.filter(({ key }, index) => keys.findIndex((each) => each.key === key) < index);
  expect(twice).toEqual([]);
});

test('every text is said somewhere', async () => {
  const code = ['src', 'content-scripts', 'popup']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(inEnglish))
    .concat(join(root, 'manifest.json'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const keys = await readKeys();
  const said = new Set(code.match(/(?<='|__MSG_)\w+(?='|__)/g));
  expect(keys.filter(({ key }) => !said.has(key))).toEqual([]);
});
