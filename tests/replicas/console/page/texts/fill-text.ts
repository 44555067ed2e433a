/** Replaces each `{key}` of a text by the value given for it. */
export function fillText(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (part, key: string) => String(values[key] ?? part));
}
