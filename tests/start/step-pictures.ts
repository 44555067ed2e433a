import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../driver/browsers.ts';
import type { Tab } from '../driver/driver.ts';

/** Pictures of an errand's steps in a folder, numbered as they come, and one that shows them all. */
export class StepPictures {
  #taken: { file: string; caption: string }[] = [];

  private constructor(private readonly folder: string) {}

  /** Empties the folder. */
  static async in(folder: string): Promise<StepPictures> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return new StepPictures(folder);
  }

  async take(caption: string, tab: Tab): Promise<void> {
    const number = String(this.#taken.length + 1).padStart(2, '0');
    const file = `${number}-${caption.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
    await tab.screenshot(join(this.folder, file));
    this.#taken.push({ file, caption });
  }

  /** Writes errand.html, and shows it in one picture. */
  async showAll(picture = join(this.folder, 'errand.png')): Promise<void> {
    const page = join(this.folder, 'errand.html');
    await writeFile(page, sheet(this.#taken));
    const browser = await chromium.launch({ executablePath: findChromium() });
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({ path: picture, fullPage: true });
    await browser.close();
  }
}

function sheet(pictures: readonly { file: string; caption: string }[]): string {
  const figures = pictures.map(
    ({ file, caption }, index) =>
      `<figure><figcaption><b>${index + 1}</b> ${caption}</figcaption><img src="${file}" alt=""></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The errand</title>
<style>
  body { display: grid; grid-template-columns: repeat(3, 1fr); gap: 20px; margin: 20px;
    font: 15px/1.3 system-ui, sans-serif; color: #1f2328; background: #fff; }
  figure { margin: 0; }
  figcaption { margin-bottom: 6px; }
  b { display: inline-block; min-width: 1.5em; color: #5b3fd6; }
  img { width: 100%; border: 1px solid #d0d7de; border-radius: 6px; box-sizing: border-box; }
</style>
${figures.join('\n')}
`;
}
