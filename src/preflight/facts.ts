import type { Setup } from '../setup/setup.ts';
import type { Recipe } from '../sources/recipe.ts';

/** A policy that the role has, or its permissions boundary. */
export type SeenPolicy = Setup['role']['policies'][number];

/** All that was read in the wizard and the console, without any credentials. */
export type OfflineFacts = {
  recipe: Recipe;
  wizard: { trustPolicy: string; principal: string; externalId: string; partition: string };
  role: {
    arn: string | null;
    /** Read on the role's own page, rather than composed of account and name. */
    arnConfirmed: boolean;
    /** The account that the console was signed in to. */
    account: string | null;
    /** As the console last showed it. */
    trustPolicy: string | null;
    policies: SeenPolicy[];
    /**
     * Whether `policies` is all that the role has. Where it is not told, an empty list counts as not
     * seen, and any other as the whole.
     */
    policiesWhole?: boolean;
    /** Milliseconds since the epoch. */
    createdAt: number | null;
  };
  /** As a live check last found it, by account ID; absent when nothing is known. */
  organization?: { managementAccount: string; delegatedAdministrators: string[] };
  /** Milliseconds since the epoch. */
  now: number;
};
