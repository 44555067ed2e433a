import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../../driver/driver.ts';
import { startDriver } from '../../driver/start-driver.ts';
import { type Replicas, startServer } from '../../replicas/server.ts';
import { test as base } from '../fixtures.ts';

/** One browser for all of this: it keeps its profile, and what is logged in it. */
export type Stage = {
  driver: Driver;
  replicas: Replicas;
  profile: string;
  /** Address and headers of every request that has reached a replica, by the host that was asked. */
  requests: { host: string; text: string }[];
  /** Closes the browser and starts it again with the same profile; `whileClosed` comes in between. */
  restart(whileClosed: () => Promise<void>): Promise<void>;
};

async function setStage(project: string): Promise<Stage & { close(): Promise<void> }> {
  const requests: Stage['requests'] = [];
  const server = await startServer(({ headers, method, url }: IncomingMessage) => {
    const host = headers.host ?? '';
    requests.push({ host, text: `${method} ${url} ${JSON.stringify(headers)}` });
  });
  const replicas = server.serve();
  const profile = await mkdtemp(join(tmpdir(), 'role-courier-secrets-'));
  const start = async () => {
    const driver = await startDriver(project, {
      port: server.port,
      profile,
      keepsLogs: true,
    });
    await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
    return driver;
  };
  const stage = {
    driver: await start(),
    replicas,
    profile,
    requests,
    async restart(whileClosed: () => Promise<void>) {
      await stage.driver.close();
      await whileClosed();
      stage.driver = await start();
    },
    async close() {
      await stage.driver.close();
      await server.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return stage;
}

export const test = base.extend<{ stage: Stage }>({
  stage: async ({ kept }, use, { project: { name } }) => {
    await use(
      await kept.get('a browser that keeps its profile and its logs', () => setStage(name)),
    );
  },
});
