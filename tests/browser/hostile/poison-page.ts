/**
 * Runs in the page: redefines what a script may rely on, and writes down every value of Role Courier's
 * that comes into the page's own world. The page's own code goes on working. Self-contained.
 */
export function poisonPage(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const refuse = () => {
    throw new Error('The page does not want this.');
  };
  const replace = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  const { attachShadow } = Element.prototype;
  customElements.define(
    'role-courier',
    class extends HTMLElement {
      constructor() {
        super();
        attachShadow.call(this, { mode: 'closed' });
      }
    },
  );
  replace(Element.prototype, 'attachShadow', refuse);
  replace(HTMLElement.prototype, 'showPopover', refuse);
  replace(Crypto.prototype, 'randomUUID', () => 'always-the-same');
  replace(window, 'IntersectionObserver', refuse);
  replace(Clipboard.prototype, 'writeText', refuse);
  replace(Object, 'hasOwn', () => true);
  replace(Array.prototype, 'toSorted', refuse);
  // A plain object of the extension's that came here would be heard of at once.
  for (const name of ['setupId', 'guide', 'credentials', 'roleCourierPanel']) {
    Object.defineProperty(Object.prototype, name, {
      set: (value: unknown) => heard.push(`${name}: ${String(value)}`),
      configurable: true,
    });
  }
  for (const [owner, name] of [
    [JSON, 'stringify'],
    [window, 'postMessage'],
    [window, 'fetch'],
  ] as const) {
    const original = Reflect.get(owner, name);
    replace(owner, name, function (this: unknown, ...given: unknown[]) {
      heard.push(given.map(String).join());
      return Reflect.apply(original, this, given);
    });
  }
}

/** Runs in the page, after its own code: what it would find its way by, and what an editor is found by. */
export function poisonDom(): void {
  const refuse = () => {
    throw new Error('The page does not want this.');
  };
  const replace = (owner: object, names: string[]) => {
    for (const name of names)
      Object.defineProperty(owner, name, { value: refuse, configurable: true, writable: true });
  };
  const finding = ['querySelector', 'querySelectorAll'];
  replace(Document.prototype, [...finding, 'createTreeWalker', 'getElementById']);
  replace(Element.prototype, [
    ...finding,
    'matches',
    'closest',
    'getAttribute',
    'checkVisibility',
    'getBoundingClientRect',
  ]);
  replace(window, ['URL', 'getComputedStyle', 'MutationObserver']);
  Object.assign(window, { monaco: { editor: { getEditors: refuse } } });
}
