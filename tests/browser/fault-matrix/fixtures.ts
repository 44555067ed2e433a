import { test as base } from '../../driver/worker-test.ts';
import { iruAssumesIn } from '../../replicas/aws/iru-assume-role.ts';
import { startReplicas } from '../../replicas/server.ts';
import { MatrixBrowser } from './matrix-browser.ts';
import { newSide } from './seed.ts';
import { Told } from './told.ts';
import type { World } from './world.ts';

async function openMatrix(project: string) {
  const replicas = await startReplicas();
  const browser = await MatrixBrowser.prepare(project, replicas.port);
  const close = async () => {
    await browser.close();
    await replicas.close();
  };
  return { replicas, browser, close };
}

/** A world for one cell after another; they share a browser. */
export const test = base.extend<{ world: World }>({
  world: async ({ kept }, use, { project: { name } }) => {
    const { replicas, browser } = await kept.get('matrix', () => openMatrix(name));
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
