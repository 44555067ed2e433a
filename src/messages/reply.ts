import type { Guide } from '../setup/guide.ts';
import type { RecipeId } from '../sources/recipe.ts';
import type { RequestType } from './request.ts';

/** A setup that an unbound console tab can be used for. */
export type SetupChoice = { setupId: string; title: string; origin: string; roleName: string };

export type WizardReply = {
  guide: Guide | null;
  /** The sources the admin may choose from, when the page does not name its own. */
  sources: { id: RecipeId; title: string }[];
};

export type ConsoleReply = { guide: Guide | null; choices: SetupChoice[]; leadTo: string | null };

export type SetupListing = {
  guide: Guide;
  /** The site that showed the wizard. */
  origin: string;
  hasWizardTab: boolean;
  hasAwsTab: boolean;
};

type Replies = {
  'source-switched-on': null;
  'has-wizard-opened': boolean;
  'wizard-seen': WizardReply;
  'console-seen': ConsoleReply;
  'bind-tab': Guide | null;
  'open-inline-policy': string | null;
  'load-policy-tools': null;
  advance: Guide | null;
  'create-role': null;
  'return-to-iru': null;
  editor: string | null;
  'list-setups': { setups: SetupListing[]; damaged: number; wizardHosts: string[] };
  'show-tab': null;
  forget: null;
  'allow-wizard-host': null;
};

export type ReplyTo<T extends RequestType> = Replies[T];

/** Pushed by the background to the tabs of a setup that changed. */
export const setupsChanged = 'setups-changed';

/** Pushed to the tabs of a setup that the admin forgot: it is not to be taken up again at once. */
export const setupForgotten = 'setup-forgotten';
