import type { Segment } from '../../policy/compare-external-id.ts';
import type { button } from './controls.ts';
import type { element } from './element.ts';

/** A problem. It begins with its heading, and stands beside `anchor` when it has one. */
export type Alert = {
  heading: string;
  text: string;
  /** Two texts with their differing characters marked. */
  compared?: { label: string; segments: Segment[] }[];
  anchor?: Element;
};

/** A value to look at; `copy` offers it for the clipboard. */
export type Fact = { label: string; value: string; copy?: boolean };

/** Where `run` answers in a promise that is rejected, the panel says why. */
export type Action = {
  name: string;
  primary?: boolean;
  run: () => unknown;
  /** The heading of the alert that it answers, and stands in: one without an `anchor`. */
  within?: string;
};

export type Choice = {
  label: string;
  options: { value: string; label: string }[];
  selected: string;
  choose: (value: string) => unknown;
  /** What to know before choosing. */
  hint?: string;
};

/** The panel's own ways to make elements. */
export type Make = { element: typeof element; button: typeof button };

/** Something a page draws for itself; drawn anew when its key is another. */
export type Section = { key: string; draw: (make: Make) => HTMLElement };

/** All that the panel shows, at one moment. */
export type PanelView = {
  title: string;
  status: string;
  /** Why something could not be done just now, in the words of the browser or the background. */
  failure?: string;
  alerts?: Alert[];
  facts?: Fact[];
  actions?: Action[];
  sections?: Section[];
  choices?: Choice[];
  /** Choices that must be made stand open; others wait behind “Options”. */
  mustChoose?: boolean;
  /** The controls it speaks of: the panel keeps off them. */
  about?: Element[];
  /** What it has read: the panel keeps off that where it can. */
  read?: Element[];
};

export type Panel = {
  show: (view: PanelView) => void;
  hide: () => void;
  /**
   * Brings a panel back that the admin dismissed: something that they did needs an answer. Where
   * they can give none before they have read it, it takes the focus.
   */
  recall: (takesFocus?: boolean) => void;
};
export type CreatePanel = (signal: AbortSignal) => Panel;
