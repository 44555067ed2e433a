import type { Boot } from '../../shared/boot.ts';

/** Data that the server embedded in this document as JSON. */
export function embedded<Data>(id: string): Data {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The document carries no ${id}.`);
  return JSON.parse(element.textContent ?? '') as Data;
}

/** The settings that this document was made with. */
export const boot = embedded<Boot>('boot');
