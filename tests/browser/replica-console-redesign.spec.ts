import { expect } from '@playwright/test';
import { poll } from '../driver/poll.ts';
import { test } from '../replicas/console/replica-test.ts';

const policy = (statement: object) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });

const trusting = policy({
  Principal: { AWS: 'arn:aws:iam::753695775620:role/IruConnect' },
  Action: 'sts:AssumeRole',
});

test.beforeEach(({ replica }) => {
  replica.settings.generation = 'redesign';
});

test('a role is made and gets an inline policy in the redesigned console', async ({
  replica,
  tab,
  hand,
}) => {
  const paste = async (text: string) => {
    await tab.locator('.cm-content[contenteditable="true"]').click();
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.insertText(text);
  };
  await hand.open('#/roles');
  await hand.button('Create IAM role').click();
  await tab.getByRole('radio', { name: 'Custom trust relationship' }).check();
  await paste('{"Version":');
  await hand.button('Continue').click();
  await expect(tab.getByText('There are one or more errors in the policy')).toBeVisible();
  await paste(trusting);
  await poll(hand.state).toMatchObject({ step: 0, trustPolicyText: trusting });
  await expect(tab).toHaveURL(/#\/roles\/create\?trustedEntityType=CUSTOM_TRUST_POLICY&view=next$/);
  await hand.button('Continue').click();
  await tab.getByRole('searchbox').last().fill('AWSSSORead');
  await tab.getByRole('checkbox', { name: 'Select AWSSSOReadOnly' }).check();
  await hand.button('Continue').click();
  await expect(tab.locator('.cm-editor, code')).toContainText('IruConnect');
  await hand.button('Create IAM role').click();
  await expect(tab.getByText('This field is required.')).toBeVisible();
  await tab.getByRole('textbox', { name: 'Name', exact: true }).fill('IruSso');
  await hand.button('New tag').click();
  await tab.getByRole('textbox', { name: 'Key' }).fill('owner');
  await tab.getByRole('textbox', { name: 'Value' }).fill('grc');
  await hand.button('Create IAM role').click();
  await expect(tab.getByRole('status')).toContainText('IAM role IruSso is ready.');
  expect(replica.roles.get('IruSso')).toMatchObject({
    trustPolicyText: trusting,
    tags: { owner: 'grc' },
    attachedPolicies: ['arn:aws:iam::aws:policy/AWSSSOReadOnly'],
  });

  await hand.button('Open role').click();
  await expect(tab.getByText('arn:aws:iam::111122223333:role/IruSso')).toBeVisible();
  await hand.button('Write inline policy').click();
  await tab.getByRole('tab', { name: 'JSON editor' }).click();
  const reads = policy({ Action: 'sso:List*', Resource: '*' });
  await paste(reads);
  await hand.button('Continue').click();
  await tab.getByRole('textbox', { name: 'Name of the policy' }).fill('IruReads');
  await hand.button('Save policy').click();
  await expect(tab.getByRole('cell', { name: 'IruReads' })).toBeVisible();
  expect(replica.roles.get('IruSso')?.inlinePolicies).toEqual({ IruReads: JSON.parse(reads) });
  expect(replica.untrustedClicks).toEqual([]);
});

test('the redesigned console takes the deep link and refuses what IAM refuses', async ({
  replica,
  tab,
  hand,
}) => {
  replica.reset({ generation: 'redesign', roles: [{ name: 'Taken' }] });
  await hand.open(
    '#/roles/create?trustedEntityType=AWS_ACCOUNT&awsAccount=753695775620&isThirdParty=true&externalId=abc-123',
  );
  const account = tab.getByRole('textbox', { name: 'Account number' });
  await expect(account).toHaveValue('753695775620');
  await account.fill('7536-9577-5620');
  await hand.button('Continue').click();
  await expect(tab.getByText('Account ID must be a 12-digit number.')).toBeVisible();
  await account.fill('753695775620');
  await hand.button('Continue').click();
  await hand.button('Continue').click();
  await tab.getByRole('textbox', { name: 'Name', exact: true }).fill('Taken');
  await hand.button('Create IAM role').click();
  await expect(tab.getByRole('alert')).toContainText('Role with name Taken already exists.');
  await tab.getByRole('textbox', { name: 'Name', exact: true }).fill('Free');
  await hand.button('Create IAM role').evaluate((button: HTMLElement) => button.click());
  await expect(tab.getByRole('status')).toContainText('IAM role Free is ready.');
  expect(replica.untrustedClicks).toEqual(['Create role']);
  expect(replica.roles.get('Free')?.trustPolicy.Statement).toEqual([
    expect.objectContaining({ Condition: { StringEquals: { 'sts:ExternalId': 'abc-123' } } }),
  ]);
});
