import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  noManagedRules,
  readManagedRules,
  unreadRules,
} from '../../../src/settings/managed-rules.ts';

const root = join(import.meta.dirname, '../../..');
const schema: { properties: Record<string, { type: string }> } = JSON.parse(
  readFileSync(join(root, 'src/settings/managed-storage.schema.json'), 'utf8'),
);

test('Chromium is told of every rule', () => {
  expect(Object.keys(schema.properties)).toEqual(Object.keys(noManagedRules));
});

test('the policies in docs/fleet.md are read whole', () => {
  const text = readFileSync(join(root, 'docs/fleet.md'), 'utf8');
  const policies = [...text.matchAll(/```json\n([^`]+)```/g)].map(([, json]) =>
    JSON.parse(json ?? ''),
  );
  const { '3rdparty': chromium } = policies[0];
  const { '3rdparty': firefox } = policies[1].policies;
  const [ofChromium] = Object.values<Record<string, unknown>>(chromium.extensions);
  const ofFirefox = firefox.Extensions['role-courier@role-courier.example'];
  expect(ofFirefox).toEqual(ofChromium);
  expect(Object.keys(ofFirefox).sort()).toEqual(Object.keys(noManagedRules).sort());
  expect(readManagedRules(ofFirefox)).toEqual(ofFirefox);
  expect(unreadRules(ofFirefox)).toEqual([]);
});
