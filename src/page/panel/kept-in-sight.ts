import type { Box } from './choose-place.ts';

const whole = '[role="alert"], button, input, select, textarea';
/** These are often as wide as the page, and covered only where their text is. */
const texts = 'h1, h2, h3, h4, h5, h6, [role="heading"], label, legend';

/** What an alert beside `anchor` is not to hide: headings, labels, controls, the page's own alerts. */
export function keptInSight(anchor: Element): Box[] {
  const root = anchor.getRootNode();
  const around = root instanceof ShadowRoot ? root : document;
  return [...around.querySelectorAll(`${whole}, ${texts}`)].map((element) => {
    const range = document.createRange();
    if (element.matches(whole)) range.selectNode(element);
    else range.selectNodeContents(element);
    return range.getBoundingClientRect();
  });
}
