import { settled } from './fill-text.ts';

/**
 * Makes a radio, tile or checkbox checked or not, and tells whether it is so. Cloudscape's own
 * handler sits on a wrapper and follows clicks only: setting `checked` would do nothing.
 */
export async function choose(input: HTMLInputElement, checked = true): Promise<boolean> {
  if (input.checked === checked) return true;
  if (input.disabled) return false;
  input.click();
  await settled();
  return input.checked === checked;
}
