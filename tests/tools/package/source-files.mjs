import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fail } from '../set-up.mjs';

const git = (...parameters) => execFileSync('git', parameters, { encoding: 'utf8' });

/** Every tracked file as it lies in the work tree; says so where that is not what is committed. */
export async function sourceFiles() {
  let listed;
  try {
    listed = git('ls-files', '--stage', '-z');
  } catch {
    fail('The source package holds what Git tracks: run this in a clone of the repository.');
  }
  if (git('status', '--porcelain', '--untracked-files=no')) {
    console.log(
      '• Some tracked files are not committed: no commit will give these packages again.',
    );
  }
  const lines = listed.split('\0').filter(Boolean);
  return Promise.all(
    lines.map(async (line) => {
      const [info, path] = line.split('\t');
      return { path, data: await readFile(path), isExecutable: info.startsWith('100755') };
    }),
  );
}
