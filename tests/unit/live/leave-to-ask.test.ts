import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { leaveToAsk } from '../../../src/preflight/live/leave-to-ask.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

test('Chromium is asked for the hosts alone: it refuses a key that it does not know', () => {
  const origins = ['https://sts.us-east-1.amazonaws.com/*'];
  expect(leaveToAsk(origins, false)).toEqual({ origins });
});

test('Firefox is asked for the data too, as its manifest says that it will be', () => {
  const { data_collection } = leaveToAsk([], true);
  const { gecko } = manifest.firefox.browser_specific_settings;
  expect(data_collection).toEqual(gecko.data_collection_permissions.optional);
});
