import { test } from '@playwright/test';
import { openPopup } from '../browser/popup-page.ts';
import { arrange, keepOnly, runPreflight } from '../browser/preflight-live/live-world.ts';
import { startChromium } from '../driver/chromium.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import type { AwsReplica, Fault } from '../replicas/aws/replica.ts';
import { startReplicas } from '../replicas/server.ts';
import { note, sampleOf } from './figure.ts';

const rounds = 10;

/** In ms, by the clock of the page that asks; the replica's log tells what one after another costs. */
async function timeRun(driver: Driver, popup: Tab, aws: AwsReplica, faults: Fault[]) {
  const { setup, credential } = arrange(aws, { name: 'by the book', differs: {} });
  aws.faults.push(...faults);
  await keepOnly(driver, setup, credential);
  await runPreflight(popup);
  const [startedAt, finishedAt] = await driver.inExtension(async (key) => {
    const facts = (await chrome.storage.session.get(key))[key] as Record<string, number>;
    return [facts.startedAt ?? 0, facts.finishedAt ?? 0] as const;
  }, `live/${setup.id}`);
  const inTurn = aws.calls.reduce((sum, { startedAt: start, endedAt }) => {
    return sum + (endedAt === null ? 0 : endedAt - start);
  }, 0);
  const calls = aws.calls.length;
  // Only now: the browser lets pages of the extension reach AWS since the first run asked for it.
  const call = await timeOneCall(popup);
  return { run: finishedAt - startedAt, call, inTurn, calls };
}

/** One call from the same browser, refused for want of a signature and as slow as any. */
function timeOneCall(popup: Tab): Promise<number> {
  return popup.evaluate(async () => {
    const start = performance.now();
    const body = 'Action=GetCallerIdentity&Version=2011-06-15';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await fetch('https://sts.us-east-1.amazonaws.com/', { method: 'POST', headers, body });
    return performance.now() - start;
  }, null);
}

type Timed = Awaited<ReturnType<typeof timeRun>>;

const latencies = [50, 100, 300];
const conditions: Record<string, () => Fault[]> = {
  'no latency': () => [],
  ...Object.fromEntries(
    latencies.map((ms) => [`${ms} ms a call`, (): Fault[] => [{ kind: 'latency', ms }]]),
  ),
  'eight calls throttled': () => [{ kind: 'throttled', times: 8 }],
};

test('the live preflight under latency and throttling', async () => {
  const replicas = await startReplicas();
  const driver = await startChromium({ port: replicas.port });
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  const popup = await openPopup(driver);
  const runs: Record<string, Timed[]> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, faults] of Object.entries(conditions)) {
      const timed = await timeRun(driver, popup, replicas.aws, faults());
      if (round > 0) runs[name] = [...(runs[name] ?? []), timed]; // the first one warms up
    }
  }
  const sample = (name: string, part: (timed: Timed, round: number) => number) =>
    sampleOf((runs[name] ?? []).map(part));
  for (const name of Object.keys(conditions)) {
    await note({
      name: `Live preflight, ${name}`,
      unit: 'ms',
      value: sample(name, ({ run }) => run),
      baseline: { name: 'its calls in turn', sample: sample(name, ({ inTurn }) => inTurn) },
    });
    await note({
      name: `Live preflight, ${name}, calls`,
      unit: 'calls',
      value: sample(name, ({ calls }) => calls),
    });
  }
  for (const ms of latencies) {
    const name = `${ms} ms a call`;
    // The replica's own work is no latency: what a run without any takes is taken off.
    await note({
      name: `Live preflight, what ${name} add`,
      unit: 'ms',
      value: sample(name, ({ run }, round) => run - (runs['no latency']?.[round]?.run ?? 0)),
      baseline: { name: 'one call', sample: sample(name, ({ call }) => call) },
      budget: { of: 'ratio', atMost: 3 },
    });
  }
  await driver.close();
  await replicas.close();
});
