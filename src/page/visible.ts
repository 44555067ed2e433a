/** Whether the element takes part in the page as seen: rendered, not hidden, not inert. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null
  );
}

/** In CSS pixels: less of a field nobody could write to. */
const leastSize = { width: 16, height: 8 };

/**
 * Whether a person could see and reach the field: also not see-through, tiny, or outside of the
 * page, as fields are that are meant for robots.
 */
export function isReachable(field: Element): boolean {
  if (!isVisible(field) || !field.checkVisibility({ opacityProperty: true })) return false;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const isOnPage = right + window.scrollX > 0 && bottom + window.scrollY > 0;
  const isLarge = width >= leastSize.width && height >= leastSize.height;
  return isLarge && isOnPage && !isClipped(field);
}

/** Within something so small that nothing of the field can be seen. */
function isClipped(field: Element): boolean {
  for (let around = field.parentElement; around !== null; around = around.parentElement) {
    const { clientWidth, clientHeight } = around;
    const isTiny = clientWidth <= 1 || clientHeight <= 1;
    if (isTiny && getComputedStyle(around).overflow !== 'visible') return true;
  }
  return false;
}
