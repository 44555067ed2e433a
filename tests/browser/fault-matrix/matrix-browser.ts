import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../driver/driver.ts';
import { poll } from '../../driver/poll.ts';
import { startDriver } from '../../driver/start-driver.ts';
import { forgetAll } from '../popup-seed.ts';
import { buildNextVersion } from './next-version.ts';

/** Kilobytes; as much as Chromium lets an extension store. */
const storageLimit = 10_240;
const built: Record<string, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/**
 * One browser for cell after cell. Its profile is kept, so that it can restart, and its extension comes
 * from a copy of the build, so that it can be updated: to start one for each cell takes longer than it.
 */
export class MatrixBrowser {
  #driver: Driver | null = null;
  #isUpdated = false;

  private constructor(
    private readonly project: string,
    private readonly port: number,
    private readonly folder: string,
  ) {}

  static async prepare(project: string, port: number): Promise<MatrixBrowser> {
    const folder = await mkdtemp(join(tmpdir(), 'role-courier-matrix-'));
    const browser = new MatrixBrowser(project, port, folder);
    await browser.#copyBuild();
    return browser;
  }

  get #build(): string {
    return join(this.folder, 'build');
  }

  /** Forgets what a cell before has left. */
  async cleared(): Promise<Driver> {
    const driver = this.#driver ?? (await this.#start());
    const [first, ...tabs] = driver.tabs();
    for (const tab of tabs) await tab.close();
    await first?.goto('about:blank');
    if (this.#isUpdated) {
      await this.#copyBuild();
      await driver.reloadExtension();
      this.#isUpdated = false;
    }
    await forgetAll(driver);
    // Firefox gives the room of what was cleared back only after a while.
    await poll(() => driver.inExtension(hasRoom, null), { message: 'room in the storage' }).toBe(
      true,
    );
    return driver;
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<Driver> {
    await this.#driver?.close();
    return this.#start();
  }

  /** Replaces the extension by its next release, which stores setups in a newer version. */
  async updateExtension(): Promise<void> {
    this.#isUpdated = true;
    await buildNextVersion(this.#build);
    await this.#driver?.reloadExtension();
  }

  async close(): Promise<void> {
    await this.#driver?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #start(): Promise<Driver> {
    const { project, port } = this;
    const profile = join(this.folder, 'profile');
    const options = { port, profile, extension: this.#build, storageLimit };
    this.#driver = await startDriver(project, options);
    return this.#driver;
  }

  async #copyBuild(): Promise<void> {
    await cp(built[this.project] ?? '', this.#build, { recursive: true });
  }
}

/** Runs in the extension. Self-contained. */
async function hasRoom(): Promise<boolean> {
  const { local } = chrome.storage;
  const isKept = await local.set({ room: 'x'.repeat(200_000) }).then(
    () => true,
    () => false,
  );
  await local.clear();
  return isKept;
}
