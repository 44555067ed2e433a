/** The document, its open shadow roots and its same-origin frames, outermost first. */
export function* roots(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? frameDocument(element);
    if (inner && element.localName !== 'role-courier') yield* roots(inner);
  }
}

function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null; // another origin's
  }
}

/** The element under which a root's content stands. */
export function topOf(root: Document | ShadowRoot): ParentNode & Node {
  return 'body' in root ? (root.body ?? root) : root;
}

/** `instanceof` would fail on a frame's nodes: they belong to another realm. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
