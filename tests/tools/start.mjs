// npm start: sets up, builds, and runs the whole errand in a real browser on the bundled replicas.
import { installBrowsers, installDependencies, run } from './set-up.mjs';

installDependencies();
await installBrowsers(['chromium']);
run('node', ['build.mjs'], 'The build failed: see above.');

process.env.ROLE_COURIER_COLOR_SCHEME = process.argv.includes('--dark') ? 'dark' : 'light';
const asked = process.argv.includes('--headless');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
if (!asked && !hasDisplay) console.log('• There is no display here, so the browser runs headless.');
process.env.ROLE_COURIER_HEADLESS = asked || !hasDisplay ? '1' : '';
run(
  'node_modules/.bin/playwright',
  ['test', '-c', 'tests/start'],
  'The errand did not end well: see above.',
);
