import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file below `folder`, with paths as a zip writes them. */
export async function extensionFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    found
      .filter((each) => each.isFile())
      .map(async ({ parentPath, name }) => {
        const file = join(parentPath, name);
        const path = relative(folder, file).replaceAll('\\', '/');
        return { path, data: await readFile(file), isExecutable: false };
      }),
  );
}
