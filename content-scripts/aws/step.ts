import type { FillMemory } from '../../src/page/fill-once.ts';
import type { PanelView } from '../../src/page/panel/view.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import type { ConsoleAccount } from './account.ts';
import type { Route } from './route.ts';
import type { Visit } from './visit.ts';

/** What a step may use while it fills. */
export type StepContext = {
  guide: Guide;
  account: ConsoleAccount;
  memory: FillMemory;
  /** Ends when this setup is not to be filled any more, or by another filler. */
  signal: AbortSignal;
  /** The page that the tab shows, and where it came from. */
  visit: () => Visit;
  /** Whether the admin's own hand was on the control: what a page drops by itself is not an edit. */
  isTouched: (control: Element) => boolean;
  /** Tells what the admin does. */
  advance: (event: SetupEvent) => Promise<void>;
  /** Tells what the page shows, once: another tab that shows something else would contradict it for ever. */
  tell: (event: SetupEvent) => Promise<void>;
  /** Looks at the page again, as after a change of it. */
  lookAgain: () => void;
};

/** What the panel says of a step; `isWaiting` asks to be looked at again though nothing changes. */
export type StepView = Omit<PanelView, 'title'> & { isWaiting?: boolean };

/** A step of the console that is on the page now. */
export type FoundStep = {
  /** Its controls: while these and their values stay, there is nothing to do. */
  controls: Element[];
  /** Fills what is not filled, reads it back, and tells. Doing it twice changes nothing. */
  fill: (context: StepContext) => Promise<StepView>;
};

/** Finds a step by structure; null when it is not the one on the page. Cheap: runs on every change. */
export type FindStep = (page: Document, route: Route) => FoundStep | null;
