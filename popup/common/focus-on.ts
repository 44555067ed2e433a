/** Leads the keyboard on where the control that it was on is gone. The element takes focus by script. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
