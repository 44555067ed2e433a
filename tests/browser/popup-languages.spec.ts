import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { cutChoices } from './panel-box.ts';
import { openPopup, readPopup } from './popup-page.ts';
import { textOf } from './popup-settings-page.ts';

const languages = join(import.meta.dirname, '../../src/texts/languages');

for (const language of ['ja', 'de']) {
  // Chromium speaks no language of which the system has no package.
  test.describe(`in a browser that speaks ${language}`, { tag: '@only-firefox' }, () => {
    test.use({ driverOptions: { language } });

    test('popup, settings and panel speak it too, names in their places', async ({ driver }) => {
      const texts = JSON.parse(readFileSync(join(languages, `${language}.json`), 'utf8'));
      const wizard = await openWizard({ driver, cardName: ssoCard });
      await poll(async () => (await readPanel(wizard))?.status).toContain(texts.wizardRead);
      expect((await readPanel(wizard))?.buttons).toContain(texts.createInAws);
      const panel = await wizard.evaluate(() => {
        const root = document.querySelector('role-courier')?.shadowRoot;
        return root?.textContent ?? '';
      }, null);
      const policyName = 'IruComplianceSSORead';
      expect(panel).toContain(texts.inlinePolicyOption.replace('{policyName}', policyName));
      expect(await cutChoices(wizard)).toEqual([]);

      const popup = await openPopup(driver);
      await poll(async () => (await readPopup(popup)).headings).toContain(
        `h2 ${texts.setupsTitle}`,
      );
      expect(await popup.evaluate(() => document.documentElement.lang, null)).toBe(language);

      const settings = await driver.open(`${driver.extensionOrigin}/popup/settings/settings.html`);
      await poll(() => textOf(settings)).toContain(
        texts.roleNameExample.replace('{source}', ssoCard).replace('{name}', policyName),
      );
    });
  });
}
