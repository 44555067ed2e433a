import type { Driver, Tab } from '../driver/driver.ts';
import { expectStatus } from '../driver/panel.ts';
import { onlySetup } from './bring-role.ts';
import { openWizard } from './errand.ts';
import { ssoCard } from './errand-start.ts';
import { expect, test } from './fixtures.ts';

const sources = 'https://acme.iru.com/compliance/sources';
const refused = { error: expect.any(String) };
const credentials = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 'x'.repeat(40),
  sessionToken: 'x'.repeat(100),
  expiresAt: null,
};

/** What each frame's content script, outermost first, is answered in the tabs of such a URL. */
function sayFrom(driver: Driver, tabUrl: string, message: object): Promise<unknown[]> {
  return driver.inExtension(
    async ({ tabUrl, said }) => {
      const tabs = await chrome.tabs.query({ url: tabUrl });
      const answers: { frameId: number; result?: unknown }[] = [];
      for (const { id: tabId = 0 } of tabs) {
        const injections = await chrome.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: (said: string) => chrome.runtime.sendMessage(JSON.parse(said)),
          args: [said],
        });
        answers.push(...injections);
      }
      return answers.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
    },
    { tabUrl, said: JSON.stringify(message) }, // Chromium leaves nulls out of a script's arguments
  );
}

async function addFrame(tab: Tab, url: string): Promise<void> {
  await tab.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }, url);
}

test('a content script in a frame, or of a tab that the setup is not for, is refused', async ({
  driver,
}) => {
  const wizard = await openWizard({ driver, cardName: ssoCard });
  await expectStatus(wizard, /Trust policy and external ID read/);
  const before = await onlySetup(driver);
  const setupId = before.id;
  for (const message of [
    { type: 'advance', setupId, event: { type: 'connected' } },
    { type: 'create-role', setupId },
    { type: 'return-to-iru', setupId },
    { type: 'run-preflight', setupId },
    { type: 'keep-credentials', credentials },
    { type: 'list-setups' },
    { type: 'preflight-job' },
  ]) {
    expect(await sayFrom(driver, sources, message)).toEqual([refused]);
  }

  await addFrame(wizard, `${sources}?framed`);
  for (const message of [
    { type: 'has-wizard-opened' },
    { type: 'wizard-seen', reading: null, pageNames: '' },
  ]) {
    const answers = await sayFrom(driver, 'https://acme.iru.com/connect/*', message);
    expect(answers).toEqual([{ value: expect.anything() }, refused]);
  }
  expect(await onlySetup(driver)).toEqual(before);
});
