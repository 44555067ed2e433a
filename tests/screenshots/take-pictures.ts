import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  createRole,
  type Errand,
  givePermissions,
  openWizard,
  submitRole,
} from '../browser/errand.ts';
import { ssoCard } from '../browser/errand-start.ts';
import { openPopup } from '../browser/popup-page.ts';
import { openSettings, textOf } from '../browser/popup-settings-page.ts';
import { keepCredentials, runPreflight, signIn } from '../browser/preflight-live/live-world.ts';
import type { Tab } from '../driver/driver.ts';
import { onboardingPage } from '../driver/onboarding-page.ts';
import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { iruAssumesIn } from '../replicas/aws/iru-assume-role.ts';
import { startReplicas } from '../replicas/server.ts';
import { StepPictures } from '../start/step-pictures.ts';
import { startPictureBrowser } from './picture-browser.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/screenshots');

/** The steps before which a page is shown by itself, with the name of its picture. */
const shown: Record<string, string> = {
  'Create role in AWS': 'wizard',
  'Next, with the trust policy filled': 'trust-policy',
  'Create the role': 'create-role',
  'Submit Role': 'role-ready',
};

for (const scheme of ['light', 'dark'] as const) {
  test(`the pictures in the ${scheme} scheme`, async () => {
    await mkdir(pictures, { recursive: true });
    const replicas = await startReplicas();
    replicas.iru.settings.assumeRole = iruAssumesIn(replicas.aws);
    const { driver, narrow } = await startPictureBrowser(replicas.port, scheme);
    const fileOf = (name: string) =>
      join(pictures, `${name}${scheme === 'dark' ? '-dark' : ''}.png`);
    const show = (tab: Tab, name: string) => tab.screenshot(fileOf(name));
    const steps = await StepPictures.in(join(root, `.artifacts/screenshots/${scheme}`));

    const onboarding = await driver.tab(onboardingPage);
    await poll(() => textOf(onboarding)).toContain('What it never does');
    await show(onboarding, 'onboarding');
    await onboarding.close();

    const errand: Errand = {
      driver,
      cardName: ssoCard,
      before: async (step, tab) => {
        if (tab === null) return;
        if (step === 'Submit Role') await tab.evaluate(showForm, null);
        const name = shown[step];
        if (name !== undefined) await show(tab, name);
        await steps.take(step, tab);
      },
    };
    const wizard = await openWizard(errand);
    const aws = await createRole(errand, wizard);
    await givePermissions(errand, aws);
    await expectStatus(wizard, /Role ready/);
    await keepCredentials(driver, signIn(replicas.aws));
    await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
    const popup = await openPopup(driver);
    expect(Object.values(await runPreflight(popup))).not.toContain('unknown');
    await popup.close();
    await narrow('popup/popup.html', 400, fileOf('popup'));
    await narrow('popup/side-panel/side-panel.html', 360, fileOf('side-panel'));
    await submitRole(errand, wizard);
    await steps.take('Connected', wizard);
    await show(await openSettings(driver), 'settings');

    if (scheme === 'light') await steps.showAll(join(pictures, 'errand.png'));
    await driver.close();
    await replicas.close();
  });
}

/** Runs in the wizard: scrolls to its end, where the ARN's field and Submit Role are. */
function showForm(): void {
  scrollTo(0, document.documentElement.scrollHeight);
}
