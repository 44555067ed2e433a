import type { Route } from '../../../content-scripts/aws/route.ts';
import type { StepContext, StepView } from '../../../content-scripts/aws/step.ts';
import { findStep } from '../../../content-scripts/aws/steps.ts';
import { fingerprint } from '../../../src/page/fingerprint.ts';
import type { Guide } from '../../../src/setup/guide.ts';
import type { Own } from '../page-snapshot.ts';
import { heldControls } from './controls.ts';
import { claims, guideOn, wantedIn } from './guide.ts';
import type { Tried } from './tried.ts';
import { watchEvents } from './watch-events.ts';

/** The extension looks again some times after a fill; as often as this does it take to settle. */
const looksAtMost = 8;
const account = { id: '111122223333', partition: 'aws' };

/** Fills the page that is drawn as the extension does, twice, and tells what went wrong. */
export async function tryConsole(route: Route, guide: Guide = guideOn(document)): Promise<Tried> {
  const context = contextFor(guide);
  const first = watchEvents();
  const view = await fill(route, context);
  first.stop();
  const wanted = wantedIn(guide);
  const held = heldControls();
  const problems = [
    ...held.flatMap(({ own, before, now, element }) =>
      now === before || (own !== null && wanted[own]?.includes(now))
        ? []
        : [`${own ?? 'a strange control'} holds ${JSON.stringify(now)}: ${shown(element)}`],
    ),
    ...first.pressed.filter(mayNotPress).map((button) => `pressed ${shown(button)}`),
    ...unfounded(view?.status ?? '', wanted),
  ];

  const second = watchEvents();
  const again = await fill(route, context);
  second.stop();
  if (second.written > 0) problems.push(`wrote ${second.written} times more in a second fill`);
  if (second.pressed.length > 0) problems.push(`pressed ${second.pressed.map(shown)} again`);
  const answer = JSON.stringify([told(again), heldControls().map(({ own, now }) => own && now)]);
  const isFilled = Object.entries(claims).some(([said]) => view?.status.includes(said));
  return { problems, ending: view === null ? 'not known' : isFilled ? 'filled' : 'told', answer };
}

async function fill(route: Route, context: StepContext): Promise<StepView | null> {
  let view: StepView | null = null;
  let print = '';
  for (let look = 0; look < looksAtMost; look++) {
    const step = findStep(document, route);
    if (step === null) return view;
    const now = fingerprint(step.controls);
    if (now === print && view !== null && !view.isWaiting) return view;
    print = now;
    view = await step.fill(context);
  }
  return view;
}

function contextFor(guide: Guide): StepContext {
  return {
    guide,
    account,
    memory: new Map(),
    isTouched: () => false,
    advance: async () => {},
    lookAgain: () => {},
  };
}

/** Claims of the panel that the page does not bear out. */
function unfounded(status: string, wanted: ReturnType<typeof wantedIn>): string[] {
  const claimed = Object.entries(claims).flatMap(([said, owns]) =>
    status.includes(said) ? owns : [],
  );
  const held = heldControls();
  const holds = (own: Own) =>
    held.some((each) => each.own === own && wanted[own]?.includes(each.now) === true);
  return claimed.filter((own) => !holds(own)).map((own) => `says that ${own} is filled`);
}

function mayNotPress(element: Element): boolean {
  if (element.localName === 'input') return false; // told by what it holds
  return !/^(addTag|jsonSwitch)$/.test(element.getAttribute('data-own') ?? '');
}

function told(view: StepView | null): unknown {
  const alerts = view?.alerts?.map(({ heading, text }) => [heading, text]);
  return view && [view.status, alerts, view.facts];
}

function shown(element: Element): string {
  return element.cloneNode(false) instanceof Element
    ? (element.cloneNode(false) as Element).outerHTML.slice(0, 300)
    : '';
}
