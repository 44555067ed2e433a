import type { Driver, Tab } from '../../driver/driver.ts';
import { poll } from '../../driver/poll.ts';
import type { Credential } from '../../replicas/aws/state/credential.ts';
import { openPopup, readPopup } from '../popup-page.ts';
import { asExports } from '../preflight-live/live-world.ts';

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent ?? '', null);

/** Opens the popup and pastes the credentials line by line, so that the field holds some of them. */
export async function pasteInto(
  driver: Driver,
  credential: Credential,
  expiresAt: Date,
): Promise<Tab> {
  const popup = await openPopup(driver);
  await poll(async () => (await readPopup(popup)).headings).toContain('h2 AWS credentials');
  await popup.evaluate(() => {
    const details = document.querySelector('textarea.secret')?.closest('details');
    if (details) details.open = true;
  }, null);
  await popup.click({ role: 'textbox', name: 'Paste temporary credentials' });
  const lines = [
    `export AWS_CREDENTIAL_EXPIRATION="${expiresAt.toISOString()}"`,
    ...asExports(credential).split('\n'),
  ];
  for (const line of lines) {
    await popup.evaluate((text) => navigator.clipboard.writeText(text), `${line}\n`);
    await popup.press('ControlOrMeta+v');
  }
  await poll(() => textOf(popup)).toContain('KindTemporary');
  return popup;
}
