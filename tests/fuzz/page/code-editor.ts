type Ace = { getValue(): string; setValue(text: string): void };
type AceElement = Element & { env?: { editor: Ace } };

/** How often any editor was written to: no event of the page tells that. */
let writes = 0;

export function editorWrites(): number {
  return writes;
}

/** An editor's code is known to its own object alone, as Ace's is. A copy starts as the page does. */
export function giveCode(element: AceElement): void {
  if (element.localName === 'textarea' || element.env !== undefined) return;
  let text = element.getAttribute('data-text') ?? '';
  element.env = {
    editor: {
      getValue: () => text,
      setValue: (set) => {
        writes++;
        text = set;
      },
    },
  };
}

export function editorText(element: AceElement): string {
  if (element.localName === 'textarea') return (element as unknown as HTMLTextAreaElement).value;
  return element.env?.editor.getValue() ?? '';
}
