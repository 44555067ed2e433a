import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import { expect, test } from './fixtures.ts';
import { focusedName, openPopup, readPopup } from './popup-page.ts';
import { roleCreated, setupAfter, store } from './popup-seed.ts';

const accessKeyId = 'ASIAQ3KZ5T7WJR2LMN4B';
const secret = 'k9Tq2Vb7/Xw4Zr1NcL8dFyPs6HgJm3Qa+0UeBvKd';
const token = 'IQoJb3JpZ2luX2VjEGwaCXVzLWVhc3QtMSJHMEUCIQDk7w==';

function block(more = ''): string {
  return [
    `export AWS_ACCESS_KEY_ID="${accessKeyId}"`,
    `export AWS_SECRET_ACCESS_KEY="${secret}"`,
    `export AWS_SESSION_TOKEN="${token}"`,
    more,
  ].join('\n');
}

/** The popup with a setup whose role is made, its field for credentials unfolded. */
async function openField(driver: Driver): Promise<Tab> {
  await store(driver, setupAfter('sso', [roleCreated('sso')]));
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).headings).toContain('h2 AWS credentials');
  await popup.evaluate(() => {
    const field = document.querySelector('textarea.secret');
    const details = field?.closest('details');
    if (details) details.open = true;
  }, null);
  return popup;
}

async function paste(popup: Tab, text: string): Promise<void> {
  await popup.click({ role: 'textbox', name: 'Paste temporary credentials' });
  await popup.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await popup.press('ControlOrMeta+v');
}

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent ?? '', null);
const fieldOf = (popup: Tab) =>
  popup.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('textarea.secret')?.value ?? null,
    null,
  );

/** Everything that the extension keeps on disk, and what of it in memory names a secret. */
function kept(driver: Driver): Promise<{ local: string; session: string }> {
  return driver.inExtension(
    async () => ({
      local: JSON.stringify(await chrome.storage.local.get(null)),
      session: JSON.stringify(await chrome.storage.session.get(null)),
    }),
    null,
  );
}

test('a pasted block is kept in memory alone, shown without its secrets, and forgotten', async ({
  driver,
}) => {
  const popup = await openField(driver);
  await popup.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('input', () => seen.push('input'));
  }, null);
  const expiresAt = new Date(Date.now() + 43.5 * 60_000).toISOString();
  await paste(popup, block(`export AWS_CREDENTIAL_EXPIRATION="${expiresAt}"`));
  await poll(() => textOf(popup)).toMatch(/Access keyASIAQ3KZ5T7WJR2LMN4BKindTemporary/);
  expect(await textOf(popup)).toContain('Expires in 43 minutes');
  expect((await readPopup(popup)).status).toBe('Credentials are kept until they expire.');
  expect(await focusedName(popup)).toBe('AWS credentials');
  // What was pasted never stood in the page.
  expect(
    await popup.evaluate(() => (globalThis as unknown as { seen: string[] }).seen, null),
  ).toEqual([]);
  const html = await popup.evaluate(() => document.documentElement.outerHTML, null);
  const { local, session } = await kept(driver);
  for (const hidden of [secret, token]) {
    expect(html).not.toContain(hidden);
    expect(local).not.toContain(hidden);
    expect(session).toContain(hidden);
  }

  await popup.click({ role: 'button', name: 'Forget credentials' });
  await poll(() => fieldOf(popup)).toBe('');
  expect((await kept(driver)).session).not.toContain(accessKeyId);
  expect(await focusedName(popup)).toBe('AWS credentials');
});

test('pieces may be pasted one by one, and what is missing is told', async ({ driver }) => {
  const popup = await openField(driver);
  const [id, key, session] = block().split('\n');
  await paste(popup, `${id}\n`);
  await poll(async () => (await readPopup(popup)).alerts.join()).toMatch(/secret/i);
  await paste(popup, `${key}\n`);
  await poll(async () => (await readPopup(popup)).alerts.join()).toMatch(
    /session token is missing/,
  );
  await paste(popup, session ?? '');
  await poll(() => textOf(popup)).toContain('KindTemporary');
  expect(await textOf(popup)).toContain('Not told in what you pasted');
});

test('a user’s access key is taken with a warning; nonsense is not', async ({ driver }) => {
  const popup = await openField(driver);
  await popup.click({ role: 'button', name: 'Use these credentials' });
  await poll(async () => (await readPopup(popup)).alerts).toEqual([
    'Paste the credentials into the field first.',
  ]);
  await popup.type({ role: 'textbox', name: 'Paste temporary credentials' }, 'no credentials');
  await popup.click({ role: 'button', name: 'Use these credentials' });
  await poll(async () => (await readPopup(popup)).alerts.join()).toMatch(
    /No AWS credentials stand/,
  );
  await popup.press('Shift+Tab');
  await popup.press('ControlOrMeta+a');
  await popup.press('Backspace');
  await paste(
    popup,
    `[default]\naws_access_key_id = AKIAQ3KZ5T7WJR2LMN4B\naws_secret_access_key = ${secret}`,
  );
  await poll(() => textOf(popup)).toContain('KindLong-lived access key');
  expect((await readPopup(popup)).notes).toEqual([
    expect.stringMatching(/long-lived access key of a user/),
  ]);
});

test('Run preflight leads to the field as long as there are no credentials', async ({ driver }) => {
  await store(driver, setupAfter('sso', [roleCreated('sso')]));
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).setups[0]?.buttons).toContain('Run preflight');
  await popup.click({ role: 'button', name: 'Run preflight' });
  await poll(async () => (await readPopup(popup)).alerts).toEqual([
    expect.stringMatching(/^Paste your credentials under “AWS credentials” first/),
  ]);
  expect(await popup.evaluate(() => document.activeElement?.localName, null)).toBe('textarea');
  // Once they are there, nothing asks for them any more.
  await paste(popup, block());
  await poll(() => textOf(popup)).toContain('KindTemporary');
  await poll(async () => (await readPopup(popup)).alerts).toEqual([]);
});
