/** The element around the first text of `root` that, trimmed, fits; null when there is none. */
export function findText(root: Node, fits: (text: string) => boolean): Element | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (fits(node.nodeValue?.trim() ?? '')) return node.parentElement;
  }
  return null;
}
