import type { BrowserContext, Page } from '@playwright/test';
import type { Setup } from '../../src/setup/setup.ts';
import { externalId, roleCreated, setupAfter } from '../browser/popup-seed.ts';
import { textsIn } from '../replicas/console/page/texts/languages.ts';
import type { Generation } from '../replicas/console/shared/boot.ts';
import type { Replicas } from '../replicas/server.ts';
import { built } from './bench-browser.ts';
import { test } from './bench-test.ts';
import { bindTo, createRoleForm, iamConsole } from './bound-page.ts';
import { note } from './figure.ts';
import { installFillAtOnce } from './fill-at-once.ts';
import { type FillStep, policySteps, roleSteps, wizardSteps } from './fill-steps.ts';
import { inTurn, roundsOr } from './in-turn.ts';
import { sampleOf } from './sample.ts';
import { type Stamped, stampFills } from './stamp-fills.ts';

type Times = Record<string, number>;
type Variant = { context: BrowserContext; page: Page; isOurs: boolean };

const managed = setupAfter('iam');
const inline = setupAfter('sso', [roleCreated('sso')]);
const returning = setupAfter('sso', [roleCreated('sso'), { type: 'arn-released' }]);
const policyForm = `${iamConsole}#/roles/details/${inline.role.name}/createPolicy`;
const rounds = roundsOr(10);

async function openVariant(context: BrowserContext, isOurs: boolean): Promise<Variant> {
  const page = await context.newPage();
  const forRole = roleSteps(managed, { hasTagEditor: true });
  const steps = [...forRole, ...policySteps(inline), ...wizardSteps(returning)];
  await page.addInitScript(stampFills, steps);
  if (!isOurs) await page.addInitScript(installFillAtOnce);
  return { context, page, isOurs };
}

/** In ms, from the step's controls being there to its values in the page's state. */
async function timeOf(page: Page, { name }: FillStep): Promise<number> {
  const time = await page.waitForFunction((step) => {
    const stamp = (window as unknown as Stamped).__stamps[step];
    return stamp?.held === undefined ? null : { took: stamp.held - stamp.there };
  }, name);
  return (await time.jsonValue())?.took ?? Number.NaN;
}

/** Opens a form and goes through its steps as they are filled. */
async function goThrough(
  { context, page, isOurs }: Variant,
  url: string,
  setup: Setup,
  steps: FillStep[],
  { next = '', json = '' } = {},
): Promise<Times> {
  if (isOurs) await bindTo(setup, context, page);
  else await page.goto('about:blank');
  await page.goto(url);
  const times: Times = {};
  for (const step of steps) {
    if (step.name === 'inline policy' && !isOurs)
      await page.getByText(json, { exact: true }).click();
    times[step.name] = await timeOf(page, step);
    const isLast = step === steps.at(-1);
    const isInStep = steps[steps.indexOf(step) + 1]?.step === step.step;
    if (!isLast && !isInStep && step.step !== undefined) {
      await page.getByRole('button', { name: next, exact: true }).click();
    }
  }
  return times;
}

async function noteTimes(
  where: string,
  steps: FillStep[],
  times: Record<'once' | 'ours', Times[]>,
): Promise<void> {
  const sample = (variant: 'once' | 'ours', name: string) =>
    sampleOf(times[variant].map((each) => each[name] ?? Number.NaN));
  for (const { name } of steps) {
    await note({
      name: `Fill: ${name}, ${where}`,
      unit: 'ms',
      value: sample('ours', name),
      baseline: { name: 'written at once by a script', sample: sample('once', name) },
      budget: { of: 'excess', atMost: 100 },
    });
  }
}

function arrange({ console, iru }: Replicas, generation: Generation): void {
  // The form's own deep link would tick the policy: what is measured is the extension's hand.
  console.reset({ generation, prefill: false, roles: [{ name: inline.role.name }] });
  iru.settings.externalId = externalId;
}

for (const generation of ['cloudscape-2023', 'redesign'] as const) {
  test(`fill, ${generation}`, async ({ replicas, open }) => {
    const once = await openVariant(await open(null), false);
    const ours = await openVariant(await open(built), true);
    const hasTagEditor = generation === 'cloudscape-2023';
    const [forRole, forPolicy] = [roleSteps(managed, { hasTagEditor }), policySteps(inline)];
    const texts = textsIn('en', generation);
    const walk = (variant: Variant) => async () => {
      arrange(replicas, generation);
      return {
        ...(await goThrough(variant, createRoleForm, managed, forRole, texts)),
        ...(await goThrough(variant, policyForm, inline, forPolicy, texts)),
      };
    };
    const times = await inTurn({ once: walk(once), ours: walk(ours) }, rounds);
    await noteTimes(generation, [...forRole, ...forPolicy], times);
  });
}

test('fill, Iru’s wizard', async ({ replicas, open }) => {
  arrange(replicas, 'cloudscape-2023');
  const once = await openVariant(await open(null), false);
  const ours = await openVariant(await open(built), true);
  const steps = wizardSteps(returning);
  const walk = (variant: Variant) => () => {
    const { url } = replicas.iru.openWizard();
    const reopened = { ...returning, wizard: { ...returning.wizard, url } };
    return goThrough(variant, url, reopened, steps);
  };
  const times = await inTurn({ once: walk(once), ours: walk(ours) }, rounds);
  await noteTimes('as the page loads', steps, times);
});
