import type { LiveJob } from '../preflight/live/job.ts';
import type { LiveFacts } from '../preflight/live/live-facts.ts';
import type { LaidDown } from '../settings/managed-rules.ts';
import type { Settings } from '../settings/settings.ts';
import type { Guide } from '../setup/guide.ts';
import type { Stage } from '../setup/stage.ts';
import type { RecipeId } from '../sources/recipe.ts';
import type { RequestType } from './request.ts';

/** A setup that an unbound console tab can be used for. */
export type SetupChoice = {
  setupId: string;
  title: string;
  origin: string;
  stage: Stage;
  roleName: string;
};

export type WizardReply = {
  guide: Guide | null;
  /** What AWS itself said of the role, in this browser session. */
  live: LiveFacts | null;
  /** The sources the admin may choose from, when the page does not name its own. */
  sources: { id: RecipeId; title: string }[];
};

export type ConsoleReply = { guide: Guide | null; choices: SetupChoice[]; leadTo: string | null };

export type SetupListing = {
  guide: Guide;
  /** The site that showed the wizard. */
  origin: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  hasWizardTab: boolean;
  hasAwsTab: boolean;
  live: LiveFacts | null;
};

/** What is shown of the credentials: nothing that lets anyone in. */
export type CredentialsInfo = {
  accessKeyId: string;
  isLongLived: boolean;
  /** Milliseconds since the epoch; null where it is not known. */
  expiresAt: number | null;
  /** When they were kept, where their end is not known. */
  keptAt: number | null;
};

/** The live preflight under way; it waits while the browser has not allowed AWS's hosts. */
export type PreflightRun = { id: string; setupId: string; isWaiting: boolean };

/** Whether a live preflight runs now, or what it lacks. */
export type PreflightStart =
  | 'started'
  | 'no-role'
  | 'no-credentials'
  | 'not-allowed'
  | 'turned-off';

export type SettingsReply = {
  settings: Settings;
  /** What is stored could not be read: these are the defaults. */
  areDamaged: boolean;
  /** The organization's rules, as it wrote them. */
  laidDown: LaidDown;
  wizardHosts: { origin: string; isAllowed: boolean }[];
};

/** What an editor held before, and holds now. */
export type EditorReply = { was: string; now: string };

type Replies = {
  'source-switched-on': null;
  'has-wizard-opened': boolean;
  'wizard-seen': WizardReply;
  'console-seen': ConsoleReply;
  'bind-tab': Guide | null;
  'open-inline-policy': string | null;
  'load-part': null;
  advance: Guide | null;
  'create-role': null;
  'return-to-iru': null;
  editor: EditorReply | null;
  'list-setups': {
    setups: SetupListing[];
    /** Stored setups that could not be read and were set aside. */
    damaged: number;
    /** Stored setups that a newer version of Role Courier has written. */
    newer: number;
    wizardHosts: string[];
    credentials: CredentialsInfo | null;
    preflightRun: PreflightRun | null;
    /** False where the organization has turned it off. */
    isLiveAllowed: boolean;
    /** The only hosts that the organization lets be allowed as wizards; null for any. */
    onlyHosts: string[] | null;
  };
  'show-tab': null;
  forget: null;
  'allow-wizard-host': null;
  'remove-wizard-host': null;
  'read-settings': SettingsReply;
  'save-settings': null;
  'keep-credentials': null;
  'forget-credentials': null;
  'run-preflight': PreflightStart;
  'cancel-preflight': null;
  'preflight-job': LiveJob | null;
  'live-facts': null;
};

export type ReplyTo<T extends RequestType> = Replies[T];

/** Pushed by the background to the tabs of a setup that changed. */
export const setupsChanged = 'setups-changed';

/** Pushed to the tabs of a setup that the admin forgot: it is not to be taken up again at once. */
export const setupForgotten = 'setup-forgotten';

/** Asked by the popup of the tab in front: the answer is true where the panel was dismissed. */
export const isPanelDismissed = 'is-panel-dismissed';

/** Pushed by the popup to the tab in front: the panel that was dismissed there is wanted again. */
export const showPanel = 'show-panel';
