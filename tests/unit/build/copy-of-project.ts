import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

const project = resolve(import.meta.dirname, '../../..');
const notSource = new Set(['.git', 'node_modules', 'dist', '.artifacts']);
/** Programs that build; they are not built in, so that it is no matter where they lie. */
const builders = ['esbuild', 'fflate'];

const lockfile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.optional(z.boolean()) })),
});

/** Gives `folder` what the build needs of node_modules, in a place of its own, and a repository. */
export function makeProject(folder: string): void {
  const text = readFileSync(join(project, 'package-lock.json'), 'utf8');
  const { packages } = lockfile.parse(JSON.parse(text));
  for (const [path, { dev = false }] of Object.entries(packages)) {
    if (path && !dev) cpSync(join(project, path), join(folder, path), { recursive: true });
  }
  for (const name of builders) {
    symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name));
  }
  execFileSync('git', ['-C', folder, 'init', '--quiet']);
  execFileSync('git', ['-C', folder, 'add', '--all']);
}

/** Copies the project, as it is now, into the new `folder`. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project).filter((each) => !notSource.has(each))) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  makeProject(folder);
}
