import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { matchesActionPattern } from '../../../src/policy/wildcards.ts';
import { neededActions } from '../../../src/preflight/live/needed-actions.ts';
import { awsManagedPolicy } from '../../replicas/aws/access/aws-managed-policy.ts';

const folder = join(import.meta.dirname, '../../../src/preflight/live');
const without = ['sts:GetCallerIdentity', 'sts:AssumeRole'];

test('names every action that the live preflight asks for', () => {
  const asked = readdirSync(folder)
    .filter((file) => file.startsWith('ask-'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/(?<=')[a-z]+:\w+(?=')/g));
  expect([...new Set(asked)].filter((action) => !without.includes(action ?? '')).sort()).toEqual(
    neededActions,
  );
});

test('AWS’s policy SecurityAudit allows them all, as the popup says', async () => {
  const policy = await awsManagedPolicy('arn:aws:iam::aws:policy/SecurityAudit');
  const document = JSON.stringify(policy?.versions.get(policy.defaultVersion));
  const patterns = document.match(/(?<=")[\w-]+:[\w*]+(?=")/g) ?? [];
  expect(
    neededActions.filter((action) => !patterns.some((each) => matchesActionPattern(each, action))),
  ).toEqual([]);
});
