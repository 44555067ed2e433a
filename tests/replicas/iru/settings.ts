import type { Opener, PolicyContent, ToggleShape, WizardShape } from './shared/messages.ts';

/** What Iru learns when it tries to assume the submitted role; `error` is shown to the admin. */
export type AssumeRoleAnswer = { ok: true } | { ok: false; error: string };

export type AssumeRole = (
  roleArn: string,
  externalId: string,
  principal: string,
) => Promise<AssumeRoleAnswer>;

/** Everything a test can vary. Read anew at each request, so a test may change it midway. */
export interface IruSettings {
  /** How a card's toggle is built. */
  toggle: ToggleShape;
  /** Generated cards added to the catalogue, 0 to 300. */
  extraCards: number;
  /** Milliseconds between the click on a toggle and `window.open`. */
  openDelayMs: number;
  opener: Opener;
  /** Serves the wizard on this host instead of the tenant's own. */
  wizardHost: string | undefined;
  shape: WizardShape;
  /** The whole wizard stands in the open shadow root of an element. */
  isInShadow: boolean;
  /** Whether the wizard says for which source it asks. */
  namesSource: boolean;
  principal: string;
  /** Fixes the external ID; undefined makes a new one for each wizard session. */
  externalId: string | undefined;
  /** What the separate external-ID field shows; undefined means the session's own ID. */
  separateExternalId: string | undefined;
  policy: PolicyContent;
  /** Milliseconds until the policy arrives in the `late` shape. */
  lateMs: number;
  /** Rows an editor has room for; most draw no others, or few. */
  editorRows: number;
  /** Monaco folds what is indented this deep, 1 to 7; 0 folds nothing. */
  editorFoldLevel: number;
  arnLabel: 'label' | 'aria-label' | 'placeholder';
  arnInput: 'input' | 'textarea';
  /**
   * Replaces the DOM of cards, policy and form this often, in milliseconds; 0 never does. Below
   * some 200 Playwright's `click` never finds a control at rest: use `page.mouse` there.
   */
  rerenderEveryMs: number;
  /** By a header of its pages, nothing in them may write to the clipboard. */
  refusesClipboard: boolean;
  /** Milliseconds that Iru takes to answer Submit Role. */
  submitDelayMs: number;
  /** Iru's attempt to assume the role; by default every well-shaped ARN is accepted. */
  assumeRole: AssumeRole;
}

export const defaultIruSettings: IruSettings = {
  toggle: 'switch',
  extraCards: 0,
  openDelayMs: 40,
  opener: 'window.open',
  wizardHost: undefined,
  shape: 'pre',
  isInShadow: false,
  namesSource: true,
  principal: 'arn:aws:iam::753695775620:role/IruConnect',
  externalId: undefined,
  separateExternalId: undefined,
  policy: 'documented',
  lateMs: 1500,
  editorRows: 18,
  editorFoldLevel: 0,
  arnLabel: 'label',
  arnInput: 'input',
  rerenderEveryMs: 0,
  refusesClipboard: false,
  submitDelayMs: 60,
  assumeRole: async () => ({ ok: true }),
};
