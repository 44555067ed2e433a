/** What an admin is shown of a text of any length: at most so many UTF-16 units, no half characters. */
export function shorten(text: string, most = 1000): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
