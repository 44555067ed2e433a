import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import { expect, fillForm, openForm, test } from './console-rows.ts';
import { setupAfter } from './popup-seed.ts';

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const refused = { error: expect.any(String) };

/** What each frame's content script, outermost first, is answered in the tabs of such a URL. */
function sayFrom(driver: Driver, tabUrl: string, message: object): Promise<unknown[]> {
  return driver.inExtension(
    async ({ tabUrl, message }) => {
      const tabs = await chrome.tabs.query({ url: tabUrl });
      const answers: { frameId: number; result?: unknown }[] = [];
      for (const { id: tabId = 0 } of tabs) {
        const injections = await chrome.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: (said: object) => chrome.runtime.sendMessage(said),
          args: [message],
        });
        answers.push(...injections);
      }
      return answers.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
    },
    { tabUrl, message },
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
  shared,
}) => {
  const { driver } = shared;
  const setup = setupAfter('sso');
  const stored = () => driver.inExtension(() => chrome.storage.local.get(null), null);
  const aws = await openForm(shared, {}, setup);
  await fillForm(aws);
  const before = await stored();
  const forged = [
    { type: 'advance', setupId: setup.id, event: { type: 'abandoned' } },
    { type: 'return-to-iru', setupId: setup.id },
    { type: 'keep-credentials', credentials: {} },
    { type: 'wizard-seen', reading: null, pageNames: '' },
    { type: 'list-setups' },
    { type: 'preflight-job' },
  ];
  const other = await driver.open(`${iam}&other#/roles`);
  for (const message of forged) {
    expect(await sayFrom(driver, '*://*.aws.amazon.com/*&other*', message)).toEqual([refused]);
  }
  await other.close();

  await addFrame(aws, `${iam}&framed#/roles`);
  const seen = { type: 'console-seen', url: iam, account: null, hasLoaded: false };
  for (const message of [...forged.slice(0, 2), seen]) {
    const [, ofFrame, ...more] = await sayFrom(driver, '*://*.aws.amazon.com/*', message);
    expect({ ofFrame, more }).toEqual({ ofFrame: refused, more: [] });
  }
  await poll(stored).toEqual(before);
  await aws.close();
});
