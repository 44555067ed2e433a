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

/** Which year's console is drawn. A further one is a further member here and in `page/app.tsx`. */
export type Generation = 'cloudscape-2023';

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
  editor: 'ace' | 'textarea';
  editorDelayMs: number;
  rerenders: Rerenders;
  loseOnFirstRender: boolean;
  stuckPolicies: string[];
  trustPolicyView: 'pre' | 'editor';
  clutter: Clutter;
}
