import { oneLine } from '../../src/page/accessible-name.ts';
import { findIn, isElement, type Root, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const said = 'Connection Configured';

/** Whether the wizard says, where it can be seen, that the connection succeeded. */
export function isConnected(roots: readonly Root[]): boolean {
  return roots.some((root) => {
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
export function findError(roots: readonly Root[]): string | null {
  const alert = findIn(
    roots,
    '[role="alert"]',
    (element) => element.textContent?.trim() !== '' && isVisible(element),
  );
  return alert === null ? null : oneLine(alert.textContent ?? '').slice(0, 1_000);
}
