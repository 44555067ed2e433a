import type { Tab } from '../driver/driver.ts';
import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

test('the panel can be used above the page’s own dialogs, and outlives them', async ({
  driver,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);

  await openDialogs(wizard);
  await wizard.click({ role: 'button', name: 'Details' });
  await poll(async () => (await readPanel(wizard))?.isFolded).toBe(true);

  await closeDialog(wizard);
  await wizard.click({ role: 'button', name: 'Details' });
  await poll(() => homeOf(wizard)).toBe('dialog');

  await wizard.evaluate(() => document.querySelector('dialog')?.remove(), null);
  await poll(() => homeOf(wizard)).toBe('html');

  await openPopover(wizard);
  await wizard.click({ role: 'button', name: 'Details' });
  await poll(async () => (await readPanel(wizard))?.isFolded).toBe(true);

  await openFocusLock(wizard);
  await wizard.click({ role: 'button', name: 'Details' });
  await poll(async () => (await readPanel(wizard))?.isFolded).toBe(false);
  expect(await wizard.evaluate(() => document.activeElement?.localName, null)).toBe('role-courier');
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  await driver.tab(/#\/roles\/create/);
});

/** One over the whole page that closes by a click beside it, as many do, and another above it. */
function openDialogs(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    for (const width of ['100%', '60%']) {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = `width: ${width}; height: ${width}; max-width: none; max-height: none`;
      dialog.addEventListener('click', ({ clientX }) => {
        if (clientX < dialog.getBoundingClientRect().left) dialog.close();
      });
      document.body.append(dialog);
      dialog.showModal();
    }
  }, null);
}

/** One over the whole page, opened after the panel came. */
function openPopover(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    popover.style.cssText = 'inset: 0; width: 100%; height: 100%; margin: 0; border: 0';
    document.body.append(popover);
    popover.showPopover();
  }, null);
}

/** A modal as component libraries draw it: no dialog, but a layer that calls the focus back. */
function openFocusLock(tab: Tab): Promise<void> {
  return tab.evaluate(() => {
    const modal = document.createElement('div');
    modal.setAttribute('role', 'dialog');
    modal.setAttribute('aria-modal', 'true');
    modal.tabIndex = -1;
    modal.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
    document.body.append(modal);
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Node && !modal.contains(target)) modal.focus();
    });
    modal.focus();
  }, null);
}

async function closeDialog(tab: Tab): Promise<void> {
  const open = await tab.evaluate(() => {
    const dialogs = [...document.querySelectorAll('dialog')];
    const wereOpen = dialogs.filter((dialog) => dialog.open).length;
    dialogs.at(-1)?.close();
    return wereOpen;
  }, null);
  expect(open).toBe(2);
}

function homeOf(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => document.querySelector('role-courier')?.parentElement?.localName, null);
}
