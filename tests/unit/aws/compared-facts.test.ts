import { expect, test } from '@playwright/test';
import '../background/fake-extension.ts';

const { comparedFacts } = await import('../../../content-scripts/aws/compared-facts.ts');

const guide = { origin: 'https://acme.iru.com:8443', externalId: 'id-1' };
const account = { id: '111122223333', partition: 'aws' };

test('a bound tab names the account, the wizard’s site and the external ID', () => {
  const facts = comparedFacts(guide, account).map(({ label, value }) => [label, value]);
  expect(facts).toEqual([
    ['labelSignedIn', '111122223333'],
    ['sideWizard', 'acme.iru.com:8443'],
    ['labelExternalId', 'id-1'],
  ]);
});
