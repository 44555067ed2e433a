import type { RecipeId } from '../../../src/sources/recipe.ts';
import type { Tab } from '../../driver/driver.ts';
import type { WizardSession } from '../../replicas/iru/replica.ts';

/** One of the two errands in a cell: what it is about, and the tabs that it is in. */
export type Side = {
  setupId: string;
  source: RecipeId;
  session: WizardSession;
  wizardUrl: string;
  roleName: string;
  arn: string;
  /** Null where it is closed, or has nothing more to do with the setup. */
  wizard: Tab | null;
  aws: Tab | null;
  /** A second tab of the page that the admin is on, in another window. */
  twin: Tab | null;
};

export function wizardOf({ wizard }: Side): Tab {
  if (wizard === null) throw new Error('The wizard’s tab is gone, and nothing led back to it.');
  return wizard;
}

export function awsOf({ aws }: Side): Tab {
  if (aws === null) throw new Error('The AWS tab is gone, and nothing led back to it.');
  return aws;
}
