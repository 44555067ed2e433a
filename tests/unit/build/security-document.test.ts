import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const text = readFileSync('docs/security.md', 'utf8');

test('each test and source that security.md points to is there', () => {
  const named = [...text.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(30);
  expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
});

test('each threat has a promise and a test that shows it', () => {
  const [, table = ''] = text.split('## Threats');
  const rows = table.split('## ')[0]?.match(/^\| (?!What is tried|-).*\|$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) expect(row).toMatch(/^\| .+ \| .{40,} \| (`tests\/[^`]+` ?)+ \|$/);
});

test('the README leads there', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('(docs/security.md)');
});
