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
    press: /^(Fold|Unfold)$/,
    onlyInChromium: true,
    attack: () => {
      const lure = document.createElement('div');
      lure.className = 'lure';
      lure.popover = 'manual';
      lure.style.cssText =
        'inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none';
      document.body.append(lure);
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
