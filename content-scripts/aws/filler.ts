import type { SetupChoice } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { remember } from '../../src/page/fill-once.ts';
import { contents, fingerprint } from '../../src/page/fingerprint.ts';
import { checkLife } from '../../src/page/life.ts';
import type { OnDemandPanel } from '../../src/page/panel/on-demand.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import { watch } from '../../src/page/watch.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { hasReached } from '../../src/setup/stage.ts';
import type { Sentences, Text, TextKey } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { consoleAccount } from './account.ts';
import { comparedFacts } from './compared-facts.ts';
import { formButtons } from './form-buttons.ts';
import { inlineJson } from './inline-policy/policy-json.ts';
import { radioOf } from './radio-of.ts';
import { type Route, routeOf } from './route.ts';
import type { FoundStep, StepContext, StepView } from './step.ts';
import { findStep } from './steps.ts';
import type { TabMemory } from './tab-memory.ts';
import { unknownPage } from './unknown-page.ts';
import { visitOf } from './visit.ts';

// A framework may take a value and drop it later without a change that could be observed.
const lookAgainAfter = [220, 500, 1_500, 4_000, 10_000];
/** How long a value has to hold, in ms, before the panel says that it is filled. */
const staysFor = 200;

const accountNow = () => consoleAccount(document, location.hostname);

type Acts = {
  /** Asks what the tab is for, and follows that. */
  ask: () => Promise<void>;
  /** Tells that the tab is on another page. */
  moved: () => Promise<unknown>;
  /** Leaves the form as it is until the admin wants it filled. */
  offer: (choices: SetupChoice[], route: Route) => void;
};

/** Fills each step of a bound tab as it comes, and shows in the panel what was done and what is next. */
export function createFiller(
  first: Guide,
  panel: OnDemandPanel,
  tab: TabMemory,
  signal: AbortSignal,
  { ask, moved, offer }: Acts,
): void {
  const { memory } = tab;
  let guide = first;
  let filled = '';
  let isFilling = false;
  /** What `lookLater` was last asked for. */
  let waitedFor = '';
  let timers: ReturnType<typeof setTimeout>[] = [];

  function look(): void {
    const route = routeOf(location);
    const visit = visitOf(route, tab.visit);
    // Not told is no harm: it is where the tab is that counts, and the next move tells it.
    if (visit !== tab.visit) moved().catch(() => undefined);
    tab.visit = visit;
    const { where, since } = visit;
    const step = findStep(document, route);
    // The console may say it late, and what is told of it hangs on the account.
    const { id } = accountNow();
    if (id !== null && id !== context.account.id) return void ask();
    if (isFilling) return;
    // It may be for something else: with its role made, the setup asks for no other.
    const hasRole = hasReached(guide.stage, 'role-created');
    if (route.page === 'create-role' && hasRole && visit !== tab.asked) {
      filled = '';
      offer([{ ...guide, title: guide.sourceTitle }], route);
      return;
    }
    if (step === null) {
      filled = '';
      // Such as the page on which a policy is edited: what it says by now is not known.
      if (route.page === 'other' && /policy/i.test(location.hash)) {
        memory.delete(inlineJson(guide.setupId));
      }
      const view = unknownPage(route, guide, performance.now() - since);
      if (view === null) panel.hide();
      else show(view);
      if (view?.isWaiting) lookLater(where);
      return;
    }
    const print = `${where}${JSON.stringify(guide)}${fingerprint(step.controls)}`;
    if (print !== filled) tab.filling = fill(step, print);
  }

  async function fill(step: FoundStep, print: string): Promise<void> {
    isFilling = true;
    let hasFailed = false;
    try {
      const before = contents(step.controls);
      const view = await step.fill(context);
      const now = findStep(document, routeOf(location))?.controls ?? [];
      if (contents(now) !== before) tab.changedAt = performance.now();
      if (signal.aborted) return;
      const hasStayed = performance.now() - tab.changedAt >= staysFor;
      const about = [...formButtons(document), ...step.controls];
      show({ ...view, about, ...(hasStayed ? {} : { status: words('makingSure') }) });
      filled = hasStayed && !view.isWaiting ? print : '';
    } catch (error) {
      hasFailed = true;
      filled = '';
      if (signal.aborted || !checkLife()) return;
      panel.fail(error);
      throw error;
    } finally {
      isFilling = false;
      lookLater(print, hasFailed);
    }
  }

  /**
   * Looks again a few times, ever later: without these the page would have to change first. The same
   * is not looked for longer than that; what failed is tried again, but not at once.
   */
  function lookLater(what: string, hasFailed = false): void {
    if (signal.aborted || what === waitedFor) return;
    waitedFor = hasFailed ? '' : what;
    for (const timer of timers) clearTimeout(timer);
    timers = lookAgainAfter.slice(hasFailed ? 2 : 0).map((delay) => setTimeout(look, delay));
  }

  function show({ facts = [], alerts = [], isWaiting: _, ...view }: StepView): void {
    panel.show({
      ...view,
      title: guide.sourceTitle || words('awsSource'),
      alerts: [
        ...told('notAllowedTitle', guide.violations),
        // What is unusual in the wizard's policy is told here too, where no page of it can hide it.
        ...told('lookTwice', guide.warnings),
        ...told('wrongAccount', guide.wrongAccount ? [{ text: guide.wrongAccount }] : []),
        ...alerts,
      ],
      facts: [...comparedFacts(guide, context.account), ...facts],
    });
  }

  for (const type of ['click', 'input']) {
    document.addEventListener(
      type,
      ({ isTrusted, target }) => {
        // What it writes while it fills: the page may have dropped that again by the end.
        if (!isTrusted && isFilling) tab.changedAt = performance.now();
        if (isTrusted && target instanceof Element) tab.touched.add(target).add(radioOf(target));
      },
      { capture: true, passive: true, signal },
    );
  }

  const context: StepContext = {
    get guide() {
      return guide;
    },
    account: accountNow(),
    memory,
    signal,
    visit: () => tab.visit,
    isTouched: (control) => tab.touched.has(control),
    advance: async (event) => {
      const moved = await send({ type: 'advance', setupId: guide.setupId, event });
      remember(memory, toldLast(event), JSON.stringify(event));
      if (moved === null) await ask();
      else guide = moved;
    },
    tell: async (event) => {
      const last = memory.get(toldLast(event))?.value;
      if (last !== JSON.stringify(event)) await context.advance(event);
    },
    lookAgain: () => {
      filled = '';
      waitedFor = '';
      look();
    },
  };

  const toldLast = (event: SetupEvent) => `told:${guide.setupId}:${event.type}`;

  function told(key: TextKey, all: readonly { text: Text | Sentences }[]): Alert[] {
    return all.map(({ text }) => ({ heading: translate({ key }), text: translate(text) }));
  }

  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  // The filler before this one may be in the middle of a step; its failure is told by itself.
  const begin = () => signal.aborted || watch(look, signal);
  void tab.filling.then(begin, begin);
}
