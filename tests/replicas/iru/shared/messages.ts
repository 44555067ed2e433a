/** What the replica's server and its pages say to each other. */

export type ToggleShape = 'switch' | 'checkbox';
export type Opener = 'window.open' | 'noopener' | 'same-tab';

export type WizardShape =
  | 'pre'
  | 'highlighted'
  | 'textarea'
  | 'ace'
  | 'codemirror'
  | 'monaco'
  | 'monaco-global'
  | 'collapsed'
  | 'late'
  | 'shadow'
  | 'frame'
  | 'steps'
  | 'divs';

export type PolicyContent =
  | 'documented'
  | 'placeholder-id'
  | 'no-external-id'
  | 'wildcard'
  | 'other-principal'
  | 'other-actions'
  | 'not-json'
  | 'two-policies'
  | 'more-conditions'
  | 'with-permissions-policy';

/** One source in the catalogue, with what this tenant has done about it. */
export interface SourceCard {
  slug: string;
  name: string;
  description: string;
  category: string;
  enabled: boolean;
  connected: boolean;
}

/** Embedded in the tenant app's HTML. */
export interface TenantBoot {
  page: 'tenant';
  toggle: ToggleShape;
  opener: Opener;
  rerenderEveryMs: number;
}

/** Embedded in the wizard's HTML. The policy is fetched afterwards. */
export interface WizardBoot {
  page: 'wizard' | 'policy-frame';
  sessionId: string;
  shape: WizardShape;
  isInShadow: boolean;
  namesSource: boolean;
  editorRows: number;
  editorFoldLevel: number;
  arnLabel: 'label' | 'aria-label' | 'placeholder';
  arnInput: 'input' | 'textarea';
  rerenderEveryMs: number;
}

export interface PolicyDocument {
  title: string;
  text: string;
}

export type SessionStatus = 'open' | 'connected' | 'error';

/** Answer of `GET /api/connect/<session>`. */
export interface WizardDetails {
  source: string;
  authentication: 'aws-role' | 'api-token';
  status: SessionStatus;
}

/** Answer of `GET /api/connect/<session>/policy`. */
export interface TrustPolicyDetails {
  documents: PolicyDocument[];
  externalId: string;
}

/** What became of one toggle's `window.open`; `unknown` without an opener, which answers nothing. */
export interface PopupReport {
  source: string;
  outcome: 'opened' | 'blocked' | 'unknown';
}

/** Answer of `POST /api/connect/<session>/submit`. */
export type SubmitAnswer = { ok: true } | { ok: false; error: string };
