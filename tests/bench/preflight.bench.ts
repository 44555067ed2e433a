import { stat } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { openPopup } from '../browser/popup-page.ts';
import { arrange, keepOnly } from '../browser/preflight-live/live-world.ts';
import type { Driver, Tab } from '../driver/driver.ts';
import { poll } from '../driver/poll.ts';
import { type AwsReplica, type Fault, roundsOf } from '../replicas/aws/replica.ts';
import { built } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { note } from './figure.ts';
import { inTurn, roundsOr } from './in-turn.ts';
import { replay } from './recorded-calls.ts';
import { sampleOf } from './sample.ts';

type Stamped = { __pressed?: number; __shown?: number };

/** In ms, by the popup's clock, from the press of Run preflight to the verdict on the page. */
async function timeRun(driver: Driver, popup: Tab, aws: AwsReplica, faults: Fault[]) {
  const { setup, credential } = arrange(aws, { name: 'by the book', differs: {} });
  aws.faults.push(...faults);
  await keepOnly(driver, setup, credential);
  const text = () => popup.evaluate(() => document.body.textContent ?? '', null);
  await poll(text).toMatch(/AWS itself was not asked/); // what an earlier run said is gone
  await popup.evaluate(stampRun, null);
  await popup.click({ role: 'button', name: 'Run preflight' });
  const times = () =>
    popup.evaluate(() => {
      const { __pressed = 0, __shown } = window as unknown as Stamped;
      return __shown === undefined ? null : __shown - __pressed;
    }, null);
  await poll(times, { timeout: 60_000 }).not.toBeNull();
  return (await times()) ?? Number.NaN;
}

/** Runs in the popup. Self-contained. */
function stampRun(): void {
  const stamped = window as unknown as Stamped;
  delete stamped.__shown;
  const press = { capture: true, once: true };
  document.addEventListener('click', ({ timeStamp }) => (stamped.__pressed = timeStamp), press);
  const observer = new MutationObserver(() => {
    if (!/AWS was asked (now|\d+ \w+ ago)/.test(document.body.textContent ?? '')) return;
    stamped.__shown = performance.now();
    observer.disconnect();
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
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

const latencies: Record<string, number> = {
  'no latency': 0,
  '50 ms a call': 50,
  '100 ms a call': 100,
  '300 ms a call': 300,
};
const throttled = 'eight calls throttled';
const faultsOf = (name: string): Fault[] => {
  if (name === throttled) return [{ kind: 'throttled', times: 8 }];
  const ms = latencies[name] ?? 0;
  return ms === 0 ? [] : [{ kind: 'latency', ms }];
};

test('the live preflight under latency and throttling', async ({
  driver,
  recorder,
  replicas: { aws },
}) => {
  await driver.grantWithoutPrompt('https://*.amazonaws.com/*');
  const popup = await openPopup(driver);
  const measure = (name: string) => async () => {
    recorder.take();
    const run = await timeRun(driver, popup, aws, faultsOf(name));
    const [depth, calls] = [roundsOf(aws.calls), aws.calls.length];
    const recorded = recorder.take();
    // Only now: the browser lets pages of the extension reach AWS since the first run asked for it.
    const call = await timeOneCall(popup);
    aws.faults.length = 0;
    const again = name === 'no latency' ? await replay(popup, recorded) : null;
    if (again) expect(again.refused, 'calls refused when made again').toBe(0);
    return { run, call, depth, calls, again };
  };
  const names = [...Object.keys(latencies), throttled];
  const variants = Object.fromEntries(names.map((name) => [name, measure(name)]));
  const runs = await inTurn(variants, roundsOr(10));
  const sample = (name: string, part: (run: Run, round: number) => number) =>
    sampleOf((runs[name] ?? []).map(part));
  type Run = Awaited<ReturnType<ReturnType<typeof measure>>>;
  const free = (round: number) => runs['no latency']?.[round];

  for (const name of names) {
    const ms = latencies[name] ?? 0;
    await note({
      name: `Live preflight, ${name}: from the press to the verdict`,
      unit: 'ms',
      value: sample(name, ({ run }) => run),
      baseline: {
        name: 'the same calls one after another',
        sample: sample(name, (_, round) => {
          const { calls = 0, again = null } = free(round) ?? {};
          return (again?.took ?? Number.NaN) + calls * ms;
        }),
      },
      ...(ms > 0 ? { budget: { of: 'ratio' as const, atMost: 1 } } : {}),
    });
  }
  for (const [name, ms] of Object.entries(latencies).filter(([, ms]) => ms > 0)) {
    const one = { name: 'one call', sample: sample(name, ({ call }) => call) };
    await note({
      name: `Live preflight, ${name}: all of it, its own work too, in calls’ latencies`,
      unit: 'ms',
      value: sample(name, ({ run }) => run),
      baseline: one,
      detail: 'the design’s 3 × is about what waits for AWS: next line',
    });
    await note({
      name: `Live preflight, ${name}: what the ${ms} ms add`,
      unit: 'ms',
      // The work of page, SDK and replica is no latency: what a run without any takes is taken off.
      value: sample(name, ({ run }, round) => run - (free(round)?.run ?? Number.NaN)),
      baseline: one,
      budget: { of: 'ratio', atMost: 3 },
    });
  }
  await note({
    name: 'Live preflight: calls that wait for one another',
    unit: 'rounds',
    value: sample('300 ms a call', ({ depth }) => depth),
    budget: { of: 'value', atMost: 3 },
    detail: `${free(0)?.calls} calls in all`,
  });
  const { size } = await stat(`${built}/preflight-page/preflight-page.js`);
  await note({
    name: 'Live preflight: bytes of its calls’ bodies, asked and answered',
    unit: 'bytes',
    value: sample('no latency', ({ again }) => again?.bytes ?? Number.NaN),
    detail: `and ${size} bytes of code, from the disk`,
  });
});
