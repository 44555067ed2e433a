import { test as base } from '@playwright/test';
import { iruAssumesIn } from '../../replicas/aws/iru-assume-role.ts';
import { type Replicas, startReplicas } from '../../replicas/server.ts';
import { MatrixBrowser } from './matrix-browser.ts';
import { newSide } from './seed.ts';
import { Told } from './told.ts';
import type { World } from './world.ts';

type ForWorker = { shared: { replicas: Replicas; browser: MatrixBrowser } };

/** A world for one cell after another; they share a browser. */
export const test = base.extend<{ world: World }, ForWorker>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it.
    async ({}, use, { project }) => {
      const replicas = await startReplicas();
      const browser = await MatrixBrowser.prepare(project.name, replicas.port);
      await use({ replicas, browser });
      await browser.close();
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ shared: { replicas, browser } }, use) => {
    let letIruAnswer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      letIruAnswer = resolve;
    });
    const assume = iruAssumesIn(replicas.aws);
    replicas.iru.reset({ assumeRole: (...role) => answered.then(() => assume(...role)) });
    await use({
      driver: await browser.cleared(),
      browser,
      replicas,
      mine: newSide(replicas, 'sso'),
      other: newSide(replicas, 'identity-store'),
      told: new Told(),
      ownWay: [],
      letIruAnswer,
    });
  },
});
