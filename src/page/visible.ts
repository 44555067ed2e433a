/** Whether the element takes part in the page as seen: rendered, not hidden, not inert. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null
  );
}
