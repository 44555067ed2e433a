import { expect, test } from '@playwright/test';
import { roleCreated, setupAfter } from '../../browser/popup-seed.ts';
import { extensionId, extensionOrigin, opened, sent, storage } from './fake-extension.ts';

// The modules look for the extension's API when they are loaded.
const { answer } = await import('../../../src/background/answer.ts');
const { wizardBinding } = await import('../../../src/background/bindings.ts');

const tabId = 1;
const made = setupAfter('sso', [roleCreated('sso')]);
const key = `setup/${made.id}`;
const kept = async () => (await storage.local.get(key))[key] as typeof made;
const { origin: _, url, ...reading } = made.wizard;
const otherReading = { ...reading, externalId: 'another-external-id' };

test.beforeEach(async () => {
  await storage.session.clear();
  await storage.local.clear();
  await storage.local.set({ [`setup/${made.id}`]: made });
  await storage.session.set({ bindings: [{ tabId, binding: wizardBinding(made.id, url) }] });
});

const seenAt = (address: string, read: object) => {
  const sender = { id: extensionId, url: address, frameId: 0, tab: { id: tabId, url: address } };
  return answer({ type: 'wizard-seen', reading: read, pageNames: '' }, sender as never);
};

test('another external ID at the same address is a change of the same setup', async () => {
  expect(await seenAt(url, otherReading)).toMatchObject({
    guide: { setupId: made.id, externalId: 'another-external-id', role: { arn: made.role.arn } },
  });
});

test('a wizard whose policy changes is told to the console tabs of its setup, one that does not is not', async () => {
  const consoleTab = 7;
  const { bindings } = await storage.session.get('bindings');
  const aws = { setupId: made.id, kind: 'aws', arrived: true, leads: 0 };
  await storage.session.set({
    bindings: [...(bindings as object[]), { tabId: consoleTab, binding: aws }],
  });
  const toldConsole = () => sent.filter((each) => each.tabId === consoleTab).length;
  const before = toldConsole();
  await seenAt(url, reading);
  expect(toldConsole()).toBe(before);
  const principal = 'arn:aws:iam::753695775620:role/Another';
  const trustPolicy = reading.trustPolicy.replace(reading.principal, principal);
  await seenAt(url, { ...reading, principal, trustPolicy });
  expect(toldConsole()).toBe(before + 1);
});

test('another wizard in the tab gets a setup of its own, and the first keeps its values', async () => {
  const reply = await seenAt('https://acme.iru.com/connect/another', otherReading);
  expect(reply).toMatchObject({
    guide: { externalId: 'another-external-id', role: { arn: null } },
  });
  expect(reply).not.toMatchObject({ guide: { setupId: made.id } });
  expect(await kept()).toEqual(made);
  // … and comes back with its own policy, wherever that stands by then.
  expect(await seenAt('https://acme.iru.com/connect/moved', reading)).toMatchObject({
    guide: { setupId: made.id, role: { arn: made.role.arn } },
  });
});

test('wizards of two sources that share an external ID are told apart by the card switched on', async () => {
  const second = { id: 2, url: 'https://acme.iru.com/connect/second' };
  const sourcesTab = 3;
  const from = (tab: object, url: string) =>
    ({ id: extensionId, url, frameId: 0, tab }) as unknown as Parameters<typeof answer>[1];
  const switchedOn = { tabId: sourcesTab, cardName: 'AWS CloudTrail', at: Date.now() };
  await storage.session.set({ 'switched-on': [switchedOn] });
  const opened = { ...second, openerTabId: sourcesTab };
  const seen = { type: 'wizard-seen', reading, pageNames: '' };
  const isOfCloudTrail = { guide: { sourceId: 'cloudtrail', role: { arn: null } } };
  expect(await answer(seen, from(opened, second.url))).toMatchObject(isOfCloudTrail);
  // … and stay apart, by their tabs and, where these are not known any more, by their addresses.
  expect(await answer(seen, from(opened, second.url))).toMatchObject(isOfCloudTrail);
  expect(await seenAt(url, reading)).toMatchObject({ guide: { setupId: made.id } });
  await storage.session.clear();
  expect(await answer(seen, from(opened, second.url))).toMatchObject(isOfCloudTrail);
  expect(await seenAt(url, reading)).toMatchObject({ guide: { setupId: made.id } });
});

test('a look that finds nothing new writes nothing, but once an hour when the setup was seen', async () => {
  const hour = 3_600_000;
  const justSeen = { ...made, touchedAt: Date.now() - hour / 2 };
  await storage.local.set({ [key]: justSeen });
  await seenAt(url, reading);
  expect(await kept()).toEqual(justSeen);
  await storage.local.set({ [key]: { ...made, touchedAt: Date.now() - 2 * hour } });
  await seenAt(url, reading);
  expect((await kept()).touchedAt).toBeGreaterThan(Date.now() - hour);
  expect({ ...(await kept()), touchedAt: 0 }).toEqual({ ...made, touchedAt: 0 });
});

test('what concerns one setup is answered without reading all that is stored', async () => {
  const { get } = storage.local;
  const asked: unknown[] = [];
  storage.local.get = async (key) => {
    asked.push(key);
    return get(key);
  };
  await seenAt(url, reading);
  const sender = { id: extensionId, url, frameId: 0, tab: { id: tabId, url } };
  const event = { type: 'arn-returned' };
  const moved = await answer({ type: 'advance', setupId: made.id, event }, sender as never);
  storage.local.get = get;
  expect(moved).toMatchObject({ stage: 'arn-returned' });
  expect(asked).toContain(key);
  expect(asked).not.toContain(null);
});

test('of an endless address only so much is kept, by which the setup is still known', async () => {
  const endless = `${url}?${'x'.repeat(100_000)}`;
  await seenAt(endless, reading);
  expect((await kept()).wizard.url).toHaveLength(8_000);
  await storage.session.clear();
  const sender = { id: extensionId, url: endless, frameId: 0, tab: { id: tabId, url: endless } };
  const request = { type: 'wizard-seen', reading: null, pageNames: '' };
  expect(await answer(request, sender as never)).toMatchObject({ guide: { setupId: made.id } });
});

test('a wizard is opened again at its address, or at its site where that was too long to keep', async () => {
  const popup = { id: extensionId, url: `${extensionOrigin}popup/popup.html` };
  const showWizard = { type: 'show-tab', setupId: made.id, tab: 'wizard' };
  const before = opened.length;
  await answer(showWizard, popup as never);
  const endless = `${url}?${'x'.repeat(100_000)}`;
  const wizard = { ...made.wizard, url: endless.slice(0, 8_000) };
  await storage.local.set({ [key]: { ...made, wizard } });
  await storage.session.clear();
  await answer(showWizard, popup as never);
  expect(opened.slice(before)).toEqual([url, made.wizard.origin]);
});

const another = 'https://acme.iru.com/connect/another';

/** The tab that tells has the switched-on card, or was opened from the one that has it. */
const switchOn = (tab: number, cardName: string) =>
  storage.session.set({ 'switched-on': [{ tabId: tab, cardName, at: Date.now() }] });

test('a wizard that has yet to show its policy is not that of the setup before, where a source was just switched on', async () => {
  await switchOn(tabId, 'AWS CloudTrail');
  expect(await answer(...seenIn({ id: tabId }, another, null))).toMatchObject({ guide: null });
  expect(await answer(...seenIn({ id: tabId }, url, null))).toMatchObject({
    guide: { setupId: made.id },
  });
});

test('a source switched on in the tab that opened a wizard is not taken for that wizard’s', async () => {
  await switchOn(9, 'AWS CloudTrail');
  const [message, sender] = seenIn({ id: tabId, openerTabId: 9 }, url, reading);
  expect(await answer(message, sender)).toMatchObject({ guide: { setupId: made.id } });
  const opened = seenIn({ id: 2, openerTabId: 9 }, another, otherReading);
  expect(await answer(...opened)).toMatchObject({ guide: { sourceId: 'cloudtrail' } });
});

test('bindings that another version kept in its own way count as none: a wizard is known by its address', async () => {
  const binding = { setupId: made.id, kind: 'wizard', destination: url, arrived: true, leads: 0 };
  await storage.session.set({ bindings: [{ tabId, binding }] });
  expect(await answer(...seenIn({ id: tabId }, another, null))).toMatchObject({ guide: null });
  expect(await answer(...seenIn({ id: tabId }, url, null))).toMatchObject({
    guide: { setupId: made.id },
  });
  const bound = { tabId, binding: wizardBinding(made.id, url) };
  expect(await storage.session.get('bindings')).toEqual({ bindings: [bound] });
});

test('an address that changes before what the page shows makes no setup another’s', async () => {
  expect(await seenAt(url, reading)).toMatchObject({ guide: { setupId: made.id } });
  expect(await seenAt(another, reading)).toMatchObject({ guide: { setupId: made.id } });
  expect(await seenAt(another, otherReading)).not.toMatchObject({ guide: { setupId: made.id } });
  expect((await kept()).wizard.externalId).toBe(made.wizard.externalId);
});

test('a source that is connected and switched on anew begins anew', async () => {
  await storage.local.set({ [key]: { ...made, stage: 'connected' } });
  expect(await seenAt(url, reading)).toMatchObject({ guide: { stage: 'connected' } });
  await switchOn(5, made.cardName);
  const reply = await answer(...seenIn({ id: 5 }, url, reading));
  expect(reply).toMatchObject({ guide: { stage: 'wizard-seen', role: { arn: null } } });
  expect(await answer(...seenIn({ id: 5 }, url, reading))).toEqual(reply);
});

test('a page that shows ever new wizards keeps no more than twenty of them', async () => {
  for (let each = 0; each < 30; each++) {
    await seenAt(`${another}/${each}`, { ...reading, externalId: `one-of-many-${each}` });
  }
  const keys = Object.keys(await storage.local.get(null));
  expect(keys.filter((each) => each.startsWith('setup/'))).toHaveLength(21);
  expect(await kept(), 'which has a role').toEqual(made);
});

function seenIn(tab: object, address: string, read: object | null) {
  const sender = { id: extensionId, url: address, frameId: 0, tab: { ...tab, url: address } };
  const message = { type: 'wizard-seen', reading: read, pageNames: '' };
  return [message, sender as unknown as Parameters<typeof answer>[1]] as const;
}
