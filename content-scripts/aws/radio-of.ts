/**
 * The radio button that a click on this element chooses, or the element itself: of a tile's text the
 * page chooses it, and no click ever reaches it.
 */
export function radioOf(target: Element): Element {
  for (let around: Element | null = target; around !== null; around = around.parentElement) {
    const [first, second] = around.querySelectorAll('input[type="radio"]');
    if (first !== undefined) return second === undefined ? first : target;
  }
  return target;
}
