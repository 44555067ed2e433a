import type { Root } from './roots.ts';

/** Asked of the control's own tree: to the document, what is focused in a shadow root is its host. */
export function isFocused(control: Element): boolean {
  return (control.getRootNode() as Root).activeElement === control;
}
