/** A tree that may hold content of the page: the document, a shadow root, or a frame's document. */
export type Root = Document | ShadowRoot;

/** The document, its open shadow roots and its same-origin frames, outermost first. */
export function rootsOf(root: Root): Root[] {
  const found = [root];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner && element.localName !== 'role-courier') found.push(...rootsOf(inner));
  }
  return found;
}

/** The first element that fits, over all roots in their order. */
export function findIn<E extends Element>(
  roots: readonly Root[],
  selector: string,
  fits: (element: E) => boolean,
): E | null {
  for (const root of roots) {
    for (const element of root.querySelectorAll<E>(selector)) if (fits(element)) return element;
  }
  return null;
}

/** The element under which a root's content stands. */
export function topOf(root: Root): ParentNode & Node {
  return 'body' in root ? (root.body ?? root) : root;
}

/** `instanceof` would fail on a frame's nodes: they belong to another realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // another origin's
  }
}
