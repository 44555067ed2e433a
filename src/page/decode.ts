/** Of a part of an address; itself where it is not encoded as it should be. */
export function decode(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
