import { oneLine } from '../../src/page/accessible-name.ts';
import { isElement, roots, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

/** Whether the wizard says, where it can be seen, that the connection succeeded. */
export function isConnected(page: Document): boolean {
  const said = 'Connection Configured';
  return [...roots(page)].some((root) => {
    let node = topOf(root);
    if (!node.textContent?.includes(said)) return false;
    for (;;) {
      const child = [...node.children].find((each) => each.textContent?.includes(said));
      if (child === undefined) return isElement(node) && isVisible(node);
      node = child;
    }
  });
}

/** The text of the wizard's error, or null. */
export function findError(page: Document): string | null {
  for (const root of roots(page)) {
    for (const alert of root.querySelectorAll('[role="alert"]')) {
      const text = oneLine(alert.textContent ?? '');
      if (text !== '' && isVisible(alert)) return text.slice(0, 1_000);
    }
  }
  return null;
}
