import { postJson } from './api.ts';

const watched = 'button, input[type="checkbox"]';

function controlName(control: Element): string | undefined {
  if (control.textContent?.trim() === 'Submit Role') return 'Submit Role';
  const isToggle = control.matches('[role="switch"], input[type="checkbox"]');
  return isToggle ? (control.closest('li')?.querySelector('h3')?.textContent ?? '') : undefined;
}

function report(control: string): void {
  void postJson('/api/untrusted-clicks', { control });
}

/**
 * Reports to the server every click on Submit Role or a toggle that no user made, and every
 * submission without a click: `form.requestSubmit()` fires a trusted event.
 */
export function watchClicks(): void {
  let clickedByUser = false;
  window.addEventListener(
    'click',
    (event) => {
      // In a shadow root the event's target is the host.
      const [target] = event.composedPath();
      const control = target instanceof Element ? target.closest(watched) : null;
      const name = control === null ? undefined : controlName(control);
      if (name === undefined) return;
      if (!event.isTrusted) report(name);
      clickedByUser = event.isTrusted;
      setTimeout(() => {
        clickedByUser = false;
      });
    },
    true,
  );
  window.addEventListener(
    'submit',
    () => {
      if (!clickedByUser) report('Submit Role, by script');
    },
    true,
  );
}
