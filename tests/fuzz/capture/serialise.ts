/**
 * Runs in a replica's page: its body as HTML that needs neither style sheet nor script to stand as it
 * stands, without drawings and measurements. Self-contained.
 */
export function serialise(): string {
  const shadowRoots: ShadowRoot[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('body *, :host *')) {
      if (element.localName === 'svg') element.replaceChildren();
      for (const { name } of [...element.attributes]) {
        if (/^data-a(wsui|nalytics)-/.test(name) && name !== 'data-analytics-flashbar') {
          element.removeAttribute(name); // some tell the time
        }
      }
      const { display, visibility } = getComputedStyle(element);
      if (display === 'none') element.style.display = 'none';
      if (visibility === 'hidden') element.style.visibility = 'hidden';
      if (element instanceof HTMLInputElement) {
        element.setAttribute('value', element.value);
        element.toggleAttribute('checked', element.checked);
      }
      if (element instanceof HTMLTextAreaElement) element.textContent = element.value;
      if (element instanceof HTMLIFrameElement) {
        element.removeAttribute('src');
        element.setAttribute('data-content', element.contentDocument?.body.innerHTML ?? '');
      }
      if (element.shadowRoot) {
        shadowRoots.push(element.shadowRoot);
        visit(element.shadowRoot);
      }
    }
  };
  visit(document);
  for (const left of document.querySelectorAll('body script, style, link')) left.remove();
  return document.body.getHTML({ shadowRoots });
}
