import { expect, test } from '@playwright/test';
import { valuesOf } from '../../../popup/setups/values-of.ts';
import { guideFor } from '../../../src/setup/guide.ts';
import type { Setup } from '../../../src/setup/setup.ts';
import { say } from '../../../src/texts/text.ts';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { inEnglish } from '../texts/in-english.ts';

const labelsOf = (setup: Setup) => valuesOf(guideFor(setup)).map(({ label }) => inEnglish(label));

test('offers what is known at the start', () => {
  expect(labelsOf(setupAfter('sso'))).toEqual([
    'External ID',
    'Principal',
    'Trust policy JSON',
    'Role name',
    'Inline policy name',
    'Inline policy JSON',
  ]);
});

test('offers account and ARN once the role is there', () => {
  expect(labelsOf(setupAfter('organizations', [roleCreated('organizations')]))).toEqual([
    'External ID',
    'Principal',
    'Trust policy JSON',
    'AWS account',
    'Role name',
    'Role ARN',
    'Managed policy name',
  ]);
});

test('offers no policy where none is known to be right', () => {
  expect(labelsOf(setupAfter('generic')).at(-1)).toBe('Role name');
});

test('notes an ARN that was composed, not read', () => {
  const confirmed = roleCreated('sso');
  const arnOf = (setup: Setup) =>
    valuesOf(guideFor(setup)).find(({ label }) => inEnglish(label) === 'Role ARN');
  expect(arnOf(setupAfter('sso', [confirmed]))).not.toHaveProperty('note');
  expect(arnOf(setupAfter('sso', [{ ...confirmed, confirmed: false }]))).toHaveProperty(
    'note',
    say('arnNotSeen'),
  );
});
