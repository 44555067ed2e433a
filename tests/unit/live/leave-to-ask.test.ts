import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { originsFor } from '../../../src/preflight/live/endpoints.ts';
import { leaveToAsk } from '../../../src/preflight/live/leave-to-ask.ts';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

test('Chromium is asked for the hosts alone: it refuses a key that it does not know', () => {
  expect(leaveToAsk('aws', 'sso', false)).toEqual({ origins: originsFor('aws', 'sso') });
});

test('Firefox is asked for the data too, as its manifest says that it will be', () => {
  const { data_collection } = leaveToAsk('aws', 'sso', true);
  const { gecko } = manifest.firefox.browser_specific_settings;
  expect(data_collection).toEqual(gecko.data_collection_permissions.optional);
});
