import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

// A CI machine may have cloned as another user; Git only reads here.
const git = (...parameters) =>
  execFileSync('git', ['-c', 'safe.directory=*', ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** What Git tracks, with its modes, as it lies in the work tree. */
function trackedFiles() {
  if (git('status', '--porcelain', '--untracked-files=no')) {
    console.log(
      '• Some tracked files are not committed: no commit will give these packages again.',
    );
  }
  const lines = git('ls-files', '--stage', '-z').split('\0').filter(Boolean);
  return lines.map((line) => {
    const [info, path] = line.split('\t');
    return { path, isExecutable: info.startsWith('100755') };
  });
}

/** What lies here, apart from the folders that .gitignore names. */
async function filesHere() {
  const ignored = (await readFile('.gitignore', 'utf8')).split('\n').filter(Boolean);
  const found = await readdir('.', { withFileTypes: true });
  const kept = found.filter(
    ({ name }) => name !== '.git' && !ignored.includes(name) && !ignored.includes(`${name}/`),
  );
  const paths = await Promise.all(
    kept.map(async ({ name }) => {
      if (!(await stat(name)).isDirectory()) return name;
      const inside = await readdir(name, { recursive: true, withFileTypes: true });
      return inside
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name).replaceAll('\\', '/'));
    }),
  );
  return Promise.all(
    paths.flat().map(async (path) => {
      const { mode } = await stat(path);
      return { path, isExecutable: (mode & 0o100) !== 0 };
    }),
  );
}

/** All that the extension is built from: `{ path, data, isExecutable }`. */
export async function sourceFiles() {
  let files = [];
  try {
    files = trackedFiles();
  } catch {
    console.log('• This is no Git clone: the source package holds what lies here.');
  }
  if (files.length === 0) files = await filesHere();
  return Promise.all(files.map(async (file) => ({ ...file, data: await readFile(file.path) })));
}
