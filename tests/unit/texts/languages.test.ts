import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { english } from '../../../src/texts/en/index.ts';

const folder = join(import.meta.dirname, '../../../src/texts/languages');
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

test('a browser can show each English text', () => {
  for (const text of Object.values<string>(english)) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
    expect(placeholders(text).length).toBeLessThan(10); // as many as browsers number
  }
});

const files = ['de', 'es', 'fr', 'ja', 'ko', 'pt_BR', 'zh_CN'].map(
  (language) => `${language}.json`,
);

test('there are eight languages, with English, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(files);
});

for (const file of files) {
  const texts: Record<string, string> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  test(`${file} has every text, each with the placeholders of the English one`, () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      expect(`${key}: ${placeholders(texts[key])}`).toBe(`${key}: ${placeholders(text)}`);
    }
  });
}
