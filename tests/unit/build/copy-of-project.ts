import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

function git(folder: string, ...parameters: string[]): string {
  return execFileSync('git', ['-C', folder, ...parameters], { encoding: 'utf8' });
}

/** Makes `folder` a repository of its own, whose packages are the ones installed here. */
export function makeProject(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}

/** Copies the project's tracked files, as they are now, into the new `folder`. */
export function copyProject(folder: string): void {
  for (const path of git(project, 'ls-files', '-z').split('\0').filter(Boolean)) {
    if (!existsSync(join(project, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(project, path), join(folder, path));
  }
  makeProject(folder);
}
