export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Sets a text field as typing would, and tells whether the value stuck. React sees it because its
 * value tracker lives in the page's world: a content script's assignment reaches the native setter.
 */
export async function fillText(control: TextControl, value: string): Promise<boolean> {
  if (control.value === value) return true;
  if (control.disabled || control.readOnly) return false;
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  return control.isConnected && control.value === value;
}

/** After a framework had its turn: a controlled field that refused the value shows its own again. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
