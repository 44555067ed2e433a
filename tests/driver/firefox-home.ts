import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A home folder in which Firefox, on Linux, finds these rules for the extension. */
export async function homeWithRules(name: string, data: Record<string, unknown>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'role-courier-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name, description: 'Rules of an organization', type: 'storage', data };
  await writeFile(join(folder, `${name}.json`), JSON.stringify(manifest));
  return home;
}
