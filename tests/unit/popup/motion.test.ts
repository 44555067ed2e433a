import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../../..');
const moves = /\b(?:transition|animation|animate|scroll-behavior)\b|\bbehavior: 'smooth'/;
const guarded = /@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

test('nothing moves but where a person who wants no motion is asked about', () => {
  const files = ['src', 'content-scripts', 'popup'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:css|tsx?)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(300);
  const moving = files.filter((file) =>
    moves.test(readFileSync(join(root, file), 'utf8').replaceAll(guarded, '')),
  );
  expect(moving).toEqual([]);
});

test('a rule that moves is found, and one behind the question is not', () => {
  const rule = 'a { transition: color 1s; }';
  const asked = `@media (prefers-reduced-motion: no-preference) { ${rule} }`;
  expect(moves.test(rule.replaceAll(guarded, ''))).toBe(true);
  expect(moves.test(asked.replaceAll(guarded, ''))).toBe(false);
});
