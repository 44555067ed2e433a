// Draws popup/icons/*.svg as the PNGs that the manifest names. Run it after changing an SVG:
//   node tests/tools/render-icons.mjs
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const icons = new URL('../../popup/icons/', import.meta.url);
// At 16 pixels only what is drawn on the pixels stays crisp.
const drawings = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };
const { variable, paths } = JSON.parse(
  readFileSync(new URL('system-browsers.json', import.meta.url), 'utf8'),
).chromium;

const executablePath =
  [process.env[variable], ...paths].find((path) => path && existsSync(path)) ??
  chromium.executablePath();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [pixels, drawing] of Object.entries(drawings)) {
  const size = Number(pixels);
  const svg = readFileSync(new URL(drawing, icons), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  const path = new URL(`icon-${size}.png`, icons).pathname;
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
