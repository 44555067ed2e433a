const style = `
  pre {
    margin: 0; padding: 14px 16px; overflow-x: auto; border-radius: 8px;
    border: 1px solid var(--line); background: var(--code); color: var(--text);
    font: 13px/1.55 var(--mono);
  }
`;

/** `<iru-policy-viewer>`: draws its `text` property in an open shadow root. */
class PolicyViewer extends HTMLElement {
  readonly #code = document.createElement('code');

  constructor() {
    super();
    const sheet = document.createElement('style');
    sheet.textContent = style;
    const pre = document.createElement('pre');
    pre.append(this.#code);
    this.attachShadow({ mode: 'open' }).append(sheet, pre);
  }

  get text(): string {
    return this.#code.textContent ?? '';
  }

  set text(text: string) {
    this.#code.textContent = text;
  }
}

customElements.define('iru-policy-viewer', PolicyViewer);
