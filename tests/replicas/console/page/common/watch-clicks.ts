import { parseRoute } from './route.ts';
import { texts } from './texts.ts';

/** Reported by their English names, whatever the page's language. */
const writingButtons = new Map([
  [texts.submitRole, 'Create role'],
  [texts.createPolicy, 'Create policy'],
  [texts.updatePolicy, 'Update policy'],
]);

function report(button: string): void {
  void fetch('/replica/untrusted-clicks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ button }),
    keepalive: true,
  });
}

/**
 * Reports to the server every click on a button that writes to AWS which no user made. The Create
 * role button of the roles list only leads to the wizard and is left out.
 */
export function watchClicks(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted || !(event.target instanceof Element)) return;
      if (parseRoute(location.hash).path === '/roles') return;
      const button = event.target.closest('button, a');
      const name = writingButtons.get(button?.textContent?.trim() ?? '');
      if (name !== undefined) report(name);
    },
    true,
  );
}
