import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../driver/driver.ts';
import { startDriver } from '../../driver/start-driver.ts';
import { iruAssumesIn } from '../../replicas/aws/iru-assume-role.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';
import { test as base } from '../fixtures.ts';
import type { Fault } from './fault.ts';
import { newSide } from './seed.ts';
import type { World } from './world.ts';

type ForWorker = { shared: { replicas: Replicas; driver: () => Promise<Driver> } };
type ForTest = { worldFor: (fault: Fault) => Promise<World> };

/** A world for one cell after another; they share a browser unless a fault needs one of its own. */
export const test = base.extend<ForTest, ForWorker>({
  shared: [
    async ({ start }, use) => {
      const replicas = await startReplicas();
      let driver: Promise<Driver> | undefined;
      await use({
        replicas,
        driver: () => {
          driver ??= start({ port: replicas.port });
          return driver;
        },
      });
      await (await driver)?.close();
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  worldFor: async ({ shared: { replicas, driver } }, use, { project }) => {
    const folder = await mkdtemp(join(tmpdir(), 'role-courier-cell-'));
    const [build, profile] = [join(folder, 'build'), join(folder, 'profile')];
    let own: Driver | undefined;
    const startOwn = async () => {
      own = await startDriver(project.name, { port: replicas.port, profile, extension: build });
      return own;
    };
    await use(async ({ needsOwnBrowser }) => {
      let letIruAnswer: () => void = () => undefined;
      const answered = new Promise<void>((resolve) => {
        letIruAnswer = resolve;
      });
      const assume = iruAssumesIn(replicas.aws);
      replicas.iru.reset({ assumeRole: (...role) => answered.then(() => assume(...role)) });
      if (needsOwnBrowser) await cp(built[project.name] ?? '', build, { recursive: true });
      return {
        driver: needsOwnBrowser ? await startOwn() : await cleared(await driver()),
        replicas,
        mine: newSide(replicas, 'sso'),
        other: newSide(replicas, 'identity-store'),
        told: [],
        letIruAnswer,
        restart: async () => {
          await own?.close();
          return startOwn();
        },
        build,
      };
    });
    await own?.close();
    await rm(folder, { recursive: true, force: true });
  },
});

const built: Record<string, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Forgets what a cell before has left. */
async function cleared(driver: Driver): Promise<Driver> {
  const [, ...tabs] = driver.tabs();
  for (const tab of tabs) await tab.close();
  await driver.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  }, null);
  return driver;
}
