import type { Box } from './choose-place.ts';

/** What is often as wide as the page, and covered only where its text is. */
const texts = 'h1, h2, h3, h4, h5, h6, [role="heading"], label, legend';
const boxes = '[role="alert"], button, input, select, textarea';

/** What an alert beside `anchor` is not to hide: headings, labels, controls, the page's own alerts. */
export function keptInSight(anchor: Element): Box[] {
  const root = anchor.getRootNode();
  const roots = root instanceof ShadowRoot ? [root, document] : [document];
  return roots.flatMap((each) => [
    ...[...each.querySelectorAll(texts)].map(textBox),
    ...[...each.querySelectorAll(boxes)].map((shown) => shown.getBoundingClientRect()),
  ]);
}

function textBox(element: Element): Box {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
