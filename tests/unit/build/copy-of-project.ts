import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');
const notSource = new Set(['.git', 'node_modules', 'dist', '.artifacts']);

/** Makes `folder` a repository of its own, with the packages that are installed here. */
export function makeProject(folder: string): void {
  execFileSync('git', ['-C', folder, 'init', '--quiet']);
  execFileSync('git', ['-C', folder, 'add', '--all']);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** Copies the project, as it is now, into the new `folder`. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project).filter((each) => !notSource.has(each))) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  makeProject(folder);
}
