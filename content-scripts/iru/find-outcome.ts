import { oneLine } from '../../src/page/accessible-name.ts';
import { isElement, type Root, topOf } from '../../src/page/roots.ts';
import { isVisible } from '../../src/page/visible.ts';

const said = 'Connection Configured';

/** The texts that say, where they can be seen, that the connection succeeded; one for each place. */
export function findSuccesses(roots: readonly Root[]): string[] {
  return roots
    .flatMap((root) => innermostSaying(topOf(root)))
    .filter(isVisible)
    .map((element) => oneLine(element.textContent ?? ''));
}

function innermostSaying(node: ParentNode & Node): Element[] {
  if (!node.textContent?.includes(said)) return [];
  const inner = [...node.children].flatMap(innermostSaying);
  return inner.length === 0 && isElement(node) ? [node] : inner;
}

/** The alerts that can be seen, with what they say. */
export function findAlerts(roots: readonly Root[]): Map<string, Element> {
  const alerts = roots
    .flatMap((root) => [...root.querySelectorAll('[role="alert"]')])
    .filter(isVisible)
    .map((alert) => [oneLine(alert.textContent ?? '').slice(0, 1_000), alert] as const);
  return new Map(alerts.filter(([text]) => text !== ''));
}
