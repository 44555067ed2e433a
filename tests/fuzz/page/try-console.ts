import type { Route } from '../../../content-scripts/aws/route.ts';
import type { StepContext, StepView } from '../../../content-scripts/aws/step.ts';
import { findStep } from '../../../content-scripts/aws/steps.ts';
import { noVisit } from '../../../content-scripts/aws/visit.ts';
import { fingerprint } from '../../../src/page/fingerprint.ts';
import type { Guide } from '../../../src/setup/guide.ts';
import type { Own } from '../page-snapshot.ts';
import { heldControls } from './controls.ts';
import { claims, guideOn, wantedIn } from './guide.ts';
import {
  changedSince,
  overwrittenSince,
  shown,
  strangeTags,
  strangeValues,
  valuesNow,
  type Wanted,
} from './judge.ts';
import { commitConsoleSin, type FillNumber } from './sins.ts';
import type { Outcome } from './tried.ts';
import { watched } from './watch-events.ts';

/** The extension looks again some times after a fill; as often as this does it take to settle. */
const looksAtMost = 8;
const account = { id: '111122223333', partition: 'aws' };

/**
 * Fills the page that is drawn as the extension does, and tells what went wrong: once, once more,
 * and then as a script does that was started anew and remembers nothing.
 */
export async function tryConsole(
  route: Route,
  whole: Guide = guideOn(document),
  sin: string | null = null,
): Promise<Outcome> {
  // The form of a policy is filled for the setup's own role alone.
  const guide = route.page === 'inline-policy' ? { ...whole, roleName: route.roleName } : whole;
  const context = contextFor(guide);
  const wanted = wantedIn(guide);
  const judge = (view: StepView | null) => [
    ...strangeValues(wanted),
    ...strangeTags(guide),
    ...unfounded(view?.status ?? '', wanted),
  ];
  const fillAs = (number: FillNumber, using: StepContext) =>
    watched(() => fill(route, using, sin, number));

  const [view, first] = await fillAs(1, context);
  const problems = [...judge(view), ...pressedWrongly(first.pressed)];

  const afterFirst = valuesNow();
  const [again, second] = await fillAs(2, context);
  if (second.written > 0) problems.push(`wrote ${second.written} times more in a second fill`);
  if (second.pressed.length > 0) problems.push(`pressed ${second.pressed.map(shown)} again`);
  problems.push(...changedSince(afterFirst), ...judge(again));
  const answer = JSON.stringify([told(again), heldControls().map(({ own, now }) => own && now)]);

  const afterSecond = valuesNow();
  const [fresh, third] = await fillAs(3, contextFor(guide));
  problems.push(...overwrittenSince(afterSecond), ...judge(fresh));
  problems.push(...pressedWrongly(third.pressed));

  const isFilled = Object.entries(claims).some(([said]) => view?.status.includes(said));
  const ending = view === null ? 'not known' : isFilled ? 'filled' : 'told';
  return { problems: [...new Set(problems)], ending, answer };
}

async function fill(
  route: Route,
  context: StepContext,
  sin: string | null,
  number: FillNumber,
): Promise<StepView | null> {
  let view: StepView | null = null;
  let print = '';
  for (let look = 0; look < looksAtMost; look++) {
    const step = findStep(document, route);
    if (step === null) break;
    const now = fingerprint(step.controls);
    if (now === print && view !== null && !view.isWaiting) break;
    print = now;
    view = await step.fill(context);
  }
  if (sin !== null) await commitConsoleSin(sin, number, view);
  return view;
}

function contextFor(guide: Guide): StepContext {
  return {
    guide,
    account,
    memory: new Map(),
    signal: new AbortController().signal,
    visit: () => noVisit,
    isTouched: () => false,
    advance: async () => {},
    tell: async () => {},
    lookAgain: () => {},
  };
}

/** Claims of the panel that the page does not bear out. */
function unfounded(status: string, wanted: Wanted): string[] {
  const claimed = Object.entries(claims).flatMap(([said, owns]) =>
    status.includes(said) ? owns : [],
  );
  const held = heldControls();
  // Each of the tags' keys and values, one of what else may stand there.
  const holds = (own: Own) => {
    const values = wanted[own] ?? [];
    const isHeld = (value: string) => held.some((each) => each.own === own && each.now === value);
    return /^tag/.test(own) ? values.every(isHeld) : values.some(isHeld);
  };
  return claimed.filter((own) => !holds(own)).map((own) => `says that ${own} is filled`);
}

function pressedWrongly(pressed: readonly Element[]): string[] {
  return pressed.filter(mayNotPress).map((button) => `pressed ${shown(button)}`);
}

function mayNotPress(element: Element): boolean {
  if (element.localName === 'input') return false; // told by what it holds
  return !/^(addTag|jsonSwitch)$/.test(element.getAttribute('data-own') ?? '');
}

function told(view: StepView | null): unknown {
  const alerts = view?.alerts?.map(({ heading, text }) => [heading, text]);
  return view && [view.status, alerts, view.facts];
}
