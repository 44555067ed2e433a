import type { Boot } from '../../shared/boot.ts';

function read(): Boot {
  const element = document.getElementById('boot');
  if (element === null) throw new Error('The document carries no settings.');
  return JSON.parse(element.textContent ?? '') as Boot;
}

/** The settings that the server embedded in this document. */
export const boot = read();
