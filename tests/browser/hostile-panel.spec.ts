import type { Tab } from '../driver/driver.ts';
import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { expect, type Shared, test } from './fixtures.ts';
import { panelAttacks, undoAttack } from './hostile/panel-attacks.ts';
import { forgetAll } from './popup-seed.ts';

async function openWizard({ driver, replicas }: Shared): Promise<Tab> {
  replicas.iru.reset();
  await forgetAll(driver);
  const wizard = await driver.open(replicas.iru.openWizard().url);
  await expectStatus(wizard, /Trust policy and external ID read/);
  return wizard;
}

test('a press counts only on a control that is seen, in the panel, and as it was made', async ({
  shared,
}) => {
  const { driver } = shared;
  const wizard = await openWizard(shared);
  const tabs = driver.tabs().length;
  for (const { what, press, attack, onlyInChromium } of panelAttacks) {
    if (onlyInChromium && driver.browserName !== 'chromium') continue;
    await test.step(what, async () => {
      await wizard.evaluate(attack, null);
      await poll(() => isRefused(wizard, press), { message: what }).toBe(true);
      await wizard.evaluate(undoAttack, null);
      await poll(() => canBeFolded(wizard)).toBe(true);
    });
  }
  await test.step('a style that but colours the panel stops no press', async () => {
    await wizard.evaluate(darken, null);
    for (const isFolded of [true, false]) {
      await wizard.click({ role: 'button', name: 'Details' });
      await poll(() => readPanel(wizard)).toMatchObject({
        alerts: [],
        isFolded,
      });
    }
  });
  await test.step('the button itself, in the page or in a panel of the page’s own', async () => {
    for (const home of ['p', 'role-courier']) expect(await pressedIn(wizard, home)).toBe(true);
  });
  expect(driver.tabs()).toHaveLength(tabs);
  await wizard.reload();
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  await (await driver.tab(/#\/roles\/create/)).close();
  await wizard.close();
});

/** Runs in the page: as an extension does that makes every page dark. */
function darken(): void {
  const style = document.createElement('style');
  style.textContent =
    'button, section { color: silver !important; background-color: #111 !important } ::placeholder { opacity: 0.5 } .hint-of-another { filter: invert(1) }';
  document.querySelector('role-courier')?.shadowRoot?.append(style);
}

async function isRefused(wizard: Tab, press: string | RegExp): Promise<boolean> {
  await wizard.click({ role: 'button', name: press });
  return /^This press did not count/.test((await readPanel(wizard))?.alerts[0] ?? '');
}

/** Folds the panel and unfolds it again; what was hidden until a moment ago is not pressed yet. */
async function canBeFolded(wizard: Tab): Promise<boolean> {
  await wizard.click({ role: 'button', name: 'Details' });
  const panel = await readPanel(wizard);
  return panel?.alerts.length === 0 && !panel.isFolded;
}

/** Has the admin press the panel's button where the page has moved it; whether the press came there. */
async function pressedIn(wizard: Tab, home: string): Promise<boolean> {
  await wizard.evaluate((tag) => {
    const panel = document.querySelector('html > role-courier, dialog > role-courier');
    const button = panel?.shadowRoot?.querySelector('button.primary');
    const lure = document.createElement(tag);
    lure.className = 'lure';
    lure.style.cssText = 'position: fixed; top: 0; right: 0; display: block';
    const root = tag === 'p' ? lure : lure.attachShadow({ mode: 'open' });
    button?.addEventListener('click', ({ isTrusted }) => {
      document.body.dataset.pressed = String(isTrusted);
    });
    if (button) root.append(button);
    document.body.append(lure);
  }, home);
  await wizard.click({ role: 'button', name: 'Create role in AWS' });
  const pressed = await wizard.evaluate(() => document.body.dataset.pressed, null);
  await wizard.reload();
  await expectStatus(wizard, /Trust policy and external ID read/);
  return pressed === 'true';
}

test('no style of the page’s own changes the panel', async ({ shared }) => {
  const wizard = await openWizard(shared);
  const look = () =>
    wizard.evaluate(() => {
      const host = document.querySelector('role-courier');
      const button = host?.shadowRoot?.querySelector('button.primary');
      const stylesOf = (element: Element | null | undefined) =>
        element
          ? [...getComputedStyle(element)].map((name) =>
              getComputedStyle(element).getPropertyValue(name),
            )
          : [];
      return [stylesOf(host), stylesOf(button)].join();
    }, null);
  await expectStatus(wizard, /Trust policy and external ID read/);
  let before = '';
  const isAtRest = async () => {
    const last = before;
    before = await look();
    return before === last;
  };
  await poll(isAtRest).toBe(true);
  expect(before.length).toBeGreaterThan(1_000);
  await wizard.evaluate(() => {
    const hidden =
      'opacity: 0.01 !important; filter: blur(9px) !important; clip-path: inset(50%) !important; transform: scale(0.1) !important; visibility: hidden !important; pointer-events: none !important; mix-blend-mode: multiply !important; --accent: transparent !important; --paper: transparent !important; --ink: transparent !important; z-index: -1 !important; transition: opacity 9s !important;';
    const style = document.createElement('style');
    style.textContent = `role-courier, html > role-courier:popover-open { ${hidden} } @keyframes away { to { opacity: 0 } } role-courier { animation: away 1s both !important }`;
    document.head.append(style);
    const host = document.querySelector<HTMLElement>('role-courier');
    if (host) host.style.cssText += hidden;
    host?.animate({ opacity: [0, 0] }, { duration: 1e6, fill: 'both' });
  }, null);
  expect(await look()).toBe(before);
  await wizard.close();
});

test('messages and events that a page makes do nothing', async ({ shared }) => {
  const { driver } = shared;
  const wizard = await openWizard(shared);
  const tabs = driver.tabs().length;
  const reached = await wizard.evaluate(forge, null);
  expect(reached).toEqual({ chrome: 'undefined', browser: 'undefined' });
  // A press of the admin's own comes after all of them.
  await wizard.click({ role: 'button', name: 'Details' });
  await poll(async () => (await readPanel(wizard))?.isFolded).toBe(true);
  expect(await readPanel(wizard)).toMatchObject({
    status: expect.stringContaining('Trust policy and external ID read'),
    alerts: [],
  });
  expect(driver.tabs()).toHaveLength(tabs);
  // The one event that counts does so only after the admin's own press, and after a while: the other
  // tab's, which comes later, proves that this one's while is over.
  const pressed = await driver.open('https://acme.iru.com/compliance/frameworks');
  await poll(() => pressed.evaluate(() => document.readyState, null)).toBe('complete');
  await pressed.evaluate(() => {
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<section><h3>Some source</h3><button role="switch" aria-checked="false">Some source</button></section>',
    );
  }, null);
  await pressed.click({ role: 'switch', name: 'Some source' });
  await pressed.evaluate(forge, null);
  await poll(() => alertsIn(pressed)).toMatch(/Pop-up blocked/);
  expect(await alertsIn(wizard)).not.toMatch(/Pop-up blocked/);
  await pressed.close();
  await wizard.close();
});

/** What the alerts of all panels on the page say; a page's own flag has a panel to itself. */
function alertsIn(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const roots = [...document.querySelectorAll('role-courier')].map((host) => host.shadowRoot);
    const alerts = roots.flatMap((root) => [...(root?.querySelectorAll('[role="alert"]') ?? [])]);
    return alerts.map((alert) => alert.textContent).join('\n');
  }, null);
}

/** Runs in the page: whatever might be taken for the extension's own, or for the admin's. */
function forge(): { chrome: string; browser: string } {
  const { chrome, browser } = globalThis as { chrome?: { runtime?: object }; browser?: object };
  const setupId = 'x';
  for (const message of [
    { type: 'setups-changed' },
    { type: 'setup-forgotten' },
    { type: 'create-role', setupId },
    { type: 'return-to-iru', setupId },
    { type: 'list-setups' },
  ]) {
    window.postMessage(message, '*');
    document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
    window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
  }
  document.dispatchEvent(new Event('role-courier-started'));
  const detail = 'https://evil.test/wizard';
  document.dispatchEvent(new CustomEvent('role-courier-nothing-opened', { detail }));
  const root = document.querySelector('role-courier')?.shadowRoot;
  const event = (made: Event) => {
    try {
      Object.defineProperty(made, 'isTrusted', { get: () => true });
    } catch {
      // The browser's own answer: it cannot be redefined.
    }
    return made;
  };
  for (const control of root?.querySelectorAll<HTMLElement>('button, select, summary, header') ??
    []) {
    for (const type of [
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'click',
      'change',
      'input',
    ]) {
      control.dispatchEvent(event(new MouseEvent(type, { bubbles: true, composed: true })));
    }
    for (const key of ['Enter', ' ', 'ArrowUp']) {
      control.dispatchEvent(event(new KeyboardEvent('keydown', { key, bubbles: true })));
    }
  }
  return { chrome: typeof chrome?.runtime, browser: typeof browser };
}
