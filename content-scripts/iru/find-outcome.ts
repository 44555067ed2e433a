import { oneLine } from '../../src/page/accessible-name.ts';
import { isElement, type Root, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const said = 'Connection Configured';

/** The element that says, where it can be seen, that the connection succeeded; null where none does. */
export function findSuccess(roots: readonly Root[]): Element | null {
  for (const root of roots) {
    let node: ParentNode & Node = topOf(root);
    if (!node.textContent?.includes(said)) continue;
    for (;;) {
      const child = [...node.children].find((each) => each.textContent?.includes(said));
      if (child === undefined) break;
      node = child;
    }
    if (isElement(node) && isVisible(node)) return node;
  }
  return null;
}

/** The alerts that can be seen, with what they say. */
export function findAlerts(roots: readonly Root[]): Map<string, Element> {
  const alerts = roots
    .flatMap((root) => [...root.querySelectorAll('[role="alert"]')])
    .filter(isVisible)
    .map((alert) => [oneLine(alert.textContent ?? '').slice(0, 1_000), alert] as const);
  return new Map(alerts.filter(([text]) => text !== ''));
}
