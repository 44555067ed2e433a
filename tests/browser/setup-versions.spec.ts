import version1 from '../unit/setup/fixtures/setup-v1.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { expectSetups, openPopup, readPopup } from './popup-page.ts';
import { storedKeys, storeRaw } from './popup-seed.ts';

test('setups of an older version go on; newer ones are left alone, damaged ones set aside', async ({
  driver,
}) => {
  const now = Date.now();
  const old = { ...version1, id: 'old', createdAt: now, touchedAt: now };
  const newer = { ...old, version: 99, id: 'newer', wizard: { anything: 'else' } };
  const forgotten = { touchedAt: now - 8 * 24 * 60 * 60 * 1000, record: { version: 1 } };
  await storeRaw(driver, {
    'setup/old': old,
    'setup/newer': newer,
    'setup/x': { version: 1 },
    'damaged/forgotten': forgotten,
  });
  const popup = await openPopup(driver);
  await expectSetups(popup, [version1.cardName]);
  const { setups, notes } = await readPopup(popup);
  expect(setups[0]?.next).toMatch(/^Return to Iru/);
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/could not be read and was set aside/),
      expect.stringMatching(/newer version/),
    ]),
  );
  expect((await storedKeys(driver)).sort()).toEqual(['damaged/x', 'setup/newer', 'setup/old']);
  const stored = () => driver.inExtension(() => chrome.storage.local.get('setup/newer'), null);
  expect(await stored()).toEqual({ 'setup/newer': newer });

  // The first change of the old one stores it in the present version.
  await popup.evaluate(() => {
    const event = { type: 'arn-released' };
    return chrome.runtime.sendMessage({ type: 'advance', setupId: 'old', event });
  }, null);
  const kept = await driver.inExtension(() => chrome.storage.local.get(null), null);
  expect(kept).toMatchObject({
    'setup/old': { version: 2, arnReleased: true },
    'setup/newer': newer,
  });
});
