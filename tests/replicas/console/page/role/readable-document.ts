/** IAM's percent-encoded JSON, indented the way the console shows it. */
export function readableDocument(document: string): string {
  return JSON.stringify(JSON.parse(decodeURIComponent(document)), null, 4);
}
