// Puts in place what a fresh machine lacks. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const systemBrowsers = JSON.parse(
  readFileSync(new URL('system-browsers.json', import.meta.url), 'utf8'),
);

/** Runs a command with its output shown; exits with one sentence when it fails. */
export function run(command, parameters, failure) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) fail(failure ?? `“${command} ${parameters.join(' ')}” failed: see above.`);
}

export function fail(sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

export function installDependencies() {
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('• Installing the npm packages of package-lock.json …');
  run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    'The npm packages could not be installed: check the connection to the npm registry and run it again.',
  );
}

/** Finds each browser, or installs it, or a newer one, the way this system allows. */
export async function installBrowsers(names) {
  const missing = [];
  for (const name of names) if (!(await willDo(name))) missing.push(name);
  if (missing.length === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = missing.map((name) => systemBrowsers[name].debianPackage);
    console.log(`• Installing ${packages.join(' and ')} with apt-get …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else if (missing.includes('chromium')) {
    console.log('• Downloading Chromium with Playwright …');
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  }
  for (const name of missing) {
    if (!(await willDo(name))) {
      const { variable, oldest } = systemBrowsers[name];
      fail(
        `No ${name} of version ${oldest} or newer was found, and none could be installed: install it, or set ${variable} to its program, and run this again.`,
      );
    }
  }
}

/** Whether it is there, and not older than what the tests can drive. */
async function willDo(name) {
  const program = await findProgram(name);
  if (program === undefined) return false;
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [, version] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return Number(version) >= systemBrowsers[name].oldest;
}

async function findProgram(name) {
  const { variable, paths } = systemBrowsers[name];
  const found = [process.env[variable], ...paths].find((path) => path && existsSync(path));
  if (found !== undefined || name !== 'chromium') return found;
  const { chromium } = await import('@playwright/test');
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
}
