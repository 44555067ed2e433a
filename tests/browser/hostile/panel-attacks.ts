/** What a page's script does to the panel, and the name of the button that the admin then presses. */
export type PanelAttack = {
  what: string;
  press: string | RegExp;
  /** Runs in the page. Self-contained. */
  attack: () => void;
  /** Firefox has no way to tell. */
  onlyInChromium?: true;
};

const create = 'Create role in AWS';

/** Each makes the admin press something else than what they mean to, or what they cannot see. */
export const panelAttacks: readonly PanelAttack[] = [
  {
    what: 'another name on the button',
    press: 'Accept cookies',
    attack: () => {
      const button = document
        .querySelector('role-courier')
        ?.shadowRoot?.querySelector('button.primary');
      if (button) button.textContent = 'Accept cookies';
    },
  },
  {
    what: 'the panel taken out of the top layer',
    press: create,
    attack: () => document.querySelector<HTMLElement>('role-courier')?.hidePopover(),
  },
  {
    what: 'a style in the panel that makes it see-through',
    press: create,
    attack: () => {
      const style = document.createElement('style');
      style.textContent = 'section { opacity: 0.01 !important }';
      document.querySelector('role-courier')?.shadowRoot?.append(style);
    },
  },
  {
    what: 'a style in the panel that writes other words over the button',
    press: create,
    attack: () => {
      const style = document.createElement('style');
      style.textContent =
        'button { font-size: 0; color: transparent } button::after { content: "Accept cookies"; font-size: 14px; color: white }';
      document.querySelector('role-courier')?.shadowRoot?.append(style);
    },
  },
  {
    what: '… by a style sheet that it adopts',
    press: create,
    attack: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'button { font-size: 0 } button::after { content: "Accept cookies"; font-size: 14px }',
      );
      const root = document.querySelector('role-courier')?.shadowRoot;
      if (root) root.adoptedStyleSheets = [sheet];
    },
  },
  {
    what: '… by a rule in the panel’s own style sheet',
    press: create,
    attack: () => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      for (const rule of [
        'button { font-size: 0 }',
        'button::after { content: "Accept cookies"; font-size: 14px }',
      ]) {
        root?.styleSheets[0]?.insertRule(rule, root.styleSheets[0].cssRules.length);
      }
    },
  },
  {
    what: '… by a style of the page’s for a part of the panel',
    press: create,
    attack: () => {
      const style = document.createElement('style');
      style.className = 'lure';
      style.textContent =
        'role-courier::part(lure) { font-size: 0 } role-courier::part(lure)::after { content: "Accept cookies"; font-size: 14px }';
      document.head.append(style);
      const root = document.querySelector('role-courier')?.shadowRoot;
      root?.querySelector('button.primary')?.setAttribute('part', 'lure');
    },
  },
  {
    what: 'a picture of other words as the button’s own style',
    press: create,
    attack: () => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      const button = root?.querySelector<HTMLElement>('button.primary');
      if (button) {
        button.style.cssText =
          'font-size: 1px; background: url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>")';
      }
    },
  },
  {
    what: 'other words in the panel that lie over the button and let clicks through',
    press: create,
    attack: () => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      const lure = document.createElement('span');
      lure.style.cssText = 'position: absolute; inset: 0; background: white; pointer-events: none';
      lure.textContent = 'Accept cookies';
      root?.querySelector('section')?.append(lure);
    },
  },
  {
    what: 'an animation that makes the panel see-through',
    press: create,
    attack: () => {
      const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
      region?.animate({ opacity: [0.01, 0.01] }, { duration: 1e6, fill: 'both' });
    },
  },
  {
    what: 'a picture over the panel that lets clicks through',
    // Chromium looks ten times a second: a press until then does no harm here.
    press: 'Details',
    onlyInChromium: true,
    attack: () => {
      const lure = document.createElement('div');
      lure.className = 'lure';
      lure.popover = 'manual';
      lure.style.cssText =
        'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
      document.body.append(lure);
      // Unseen by the panel, which would rise above it.
      const hide = (event: Event) => event.stopPropagation();
      window.addEventListener('toggle', hide, { capture: true, once: true });
      lure.showPopover();
    },
  },
];

/** Takes back what the attacks do that the panel cannot put right itself. */
export function undoAttack(): void {
  for (const lure of document.querySelectorAll('.lure')) lure.remove();
  const region = document.querySelector('role-courier')?.shadowRoot?.querySelector('section');
  for (const animation of region?.getAnimations() ?? []) animation.cancel();
}
