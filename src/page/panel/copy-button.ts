import { words } from '../../texts/translate.ts';
import { button, rename } from './controls.ts';
import type { Fact } from './view.ts';

/** In ms. */
const shownFor = 2_000;

/** Copies a value, and says so, or that the browser did not let it be copied. */
export function copyButton(
  { label, value }: Fact,
  say: (text: string) => void,
  signal: AbortSignal,
): HTMLButtonElement {
  // Made beforehand: an orphan of an update can ask for no words any more.
  const before = { name: words('copyValue'), text: words('copyLabel', { label }) };
  const copied = { name: words('valueCopied'), text: words('copied', { label }) };
  const refused = words('copyRefused');
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      return say(refused);
    }
    say(copied.text);
    showAs(copied);
    clearTimeout(timer);
    timer = setTimeout(() => showAs(before), shownFor);
  }
  /** What is seen and what is read out say the same. */
  function showAs({ name, text }: typeof before): void {
    rename(made, name);
    made.setAttribute('aria-label', text);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const made = button('', 'copy', copy);
  made.dataset.copies = label;
  showAs(before);
  return made;
}
