import type { Partition } from './partitions.ts';

/** Console languages by the code that the page's `lang` attribute carries. */
export type Language =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'id'
  | 'it'
  | 'ja'
  | 'ko'
  | 'pt-BR'
  | 'zh-CN'
  | 'zh-TW';

/**
 * Which console is drawn: the one that has been seen since 2023, or one as a later redesign may make
 * it. Each is a folder of `page/` with a bundle of its own.
 */
export type Generation = 'cloudscape-2023' | 'redesign';

export interface Rerenders {
  count: number;
  everyMs: number;
}

export interface Clutter {
  nodes: number;
  everyMs: number;
}

/** The settings that the page itself needs; embedded in the document as JSON. */
export interface Boot {
  page: 'iam' | 'console-home';
  accountId: string;
  accountAlias: string | undefined;
  userName: string;
  partition: Partition;
  language: Language;
  generation: Generation;
  customEntityType: string;
  accountChoiceValues: { same: string; other: string };
  prefill: boolean;
  hashUpdates: 'history' | 'location';
  editor: 'code' | 'textarea';
  editorDelayMs: number;
  rerenders: Rerenders;
  loseOnFirstRender: boolean;
  stuckPolicies: string[];
  trustPolicyView: 'text' | 'editor';
  clutter: Clutter;
}
