import { parseRoute } from './route.ts';
import { texts } from './texts.ts';

const writingButtons = [texts.createRole, texts.createPolicy, texts.updatePolicy];

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
      const name = event.target.closest('button, a')?.textContent?.trim() ?? '';
      if (writingButtons.includes(name)) report(name);
    },
    true,
  );
}
