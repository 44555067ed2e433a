export type SelectState = { isShown: boolean; value: string; options: string[] };

/**
 * Runs in a page: the select of this name, in an open shadow root too, with the keyboard on it when
 * it is shown; null when there is none. Self-contained.
 */
export function focusSelect(label: string): SelectState | null {
  const search = (root: Document | ShadowRoot): HTMLSelectElement | null => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLSelectElement && element.getAttribute('aria-label') === label) {
        return element;
      }
      const deeper = element.shadowRoot && search(element.shadowRoot);
      if (deeper) return deeper;
    }
    return null;
  };
  const select = search(document);
  if (select === null) return null;
  const isShown = select.checkVisibility();
  if (isShown) select.focus();
  return { isShown, value: select.value, options: [...select.options].map(({ value }) => value) };
}
