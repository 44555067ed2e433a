import { mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/.cache/role-courier/no-desktop');
const commands = ['xdg-icon-resource', 'xdg-desktop-menu', 'xdg-settings', 'xdg-mime'];

/**
 * The environment for a Chromium that has no desktop to tell of each extension that comes and goes:
 * it would by a dozen runs of xdg-utils' shell scripts, which take longer than most tests.
 */
export async function withoutDesktop(): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true });
  for (const command of commands) {
    // Another worker may have put it there.
    await symlink('/bin/true', join(folder, command)).catch(() => undefined);
  }
  const { PATH = '', ...others } = process.env;
  return { ...defined(others), PATH: `${folder}${delimiter}${PATH}` };
}

function defined(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
