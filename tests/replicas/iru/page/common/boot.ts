/** Reads the settings that the server embedded in this document. */
export function readBoot<Boot>(): Boot {
  const element = document.getElementById('boot');
  if (element === null) throw new Error('The document carries no settings.');
  return JSON.parse(element.textContent ?? '') as Boot;
}
