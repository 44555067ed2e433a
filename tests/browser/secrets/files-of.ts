import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under the folder, as Latin-1, so that any bytes can be searched for; by its path. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path) => [path, await readFile(path, 'latin1')] as const);
  return Object.fromEntries(await Promise.all(files));
}
