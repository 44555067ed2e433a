import type { Route } from '../../content-scripts/aws/route.ts';

/**
 * A page of a replica as it stood, to be drawn anew for each case. `data-own` on a control says which
 * one it is: only the test reads that.
 */
export type PageSnapshot = {
  name: string;
  site: 'console' | 'iru';
  /** What the console's address says; 'other' on Iru's pages. */
  route: Route;
  /** The body, open shadow roots and frames included. */
  html: string;
};

/** What each control of the pages is, by its `data-own`. */
export type Own =
  | 'entityCustom'
  | 'entityAccount'
  | 'entityOther'
  | 'thisAccount'
  | 'anotherAccount'
  | 'requireExternalId'
  | 'requireMfa'
  | 'accountId'
  | 'externalId'
  | 'trustPolicy'
  | 'search'
  | 'wantedPolicy'
  | 'roleName'
  | 'description'
  | 'addTag'
  | 'tagKey'
  | 'tagValue'
  | 'jsonSwitch'
  | 'inlinePolicy'
  | 'policyName'
  | 'wizardPolicy'
  | 'arn'
  | 'submit';
