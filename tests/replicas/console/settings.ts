import type { RoleSeed } from './server/stored-role.ts';
import type { Clutter, Generation, Language, Rerenders } from './shared/boot.ts';
import type { Partition } from './shared/partitions.ts';

export interface SignInSettings {
  /** Send browsers without a session to the sign-in page. */
  enabled: boolean;
  /** What survives the detour: the console's home, IAM without its fragment, or the whole address. */
  returnTo: 'console-home' | 'iam-without-fragment' | 'full';
  /** Land on the multi-session host (account and eight characters before the region). */
  multiSession: boolean;
  /** Sign in through the AWS access portal, which opens the console in a new tab. */
  viaPortal: boolean;
}

/** Everything a test can vary. Read anew at each request, so a test may change it midway. */
export interface ConsoleSettings {
  /** The account that is signed in, 12 digits. */
  awsAccountId: string;
  /** The account's alias, shown in the navigation bar instead of its number. */
  accountAlias: string | undefined;
  partition: Partition;
  /** Multi-session prefix of the host, as `111122223333-k3x9q2ab`; undefined for single session. */
  hostPrefix: string | undefined;
  /** Send every other console host to the regional (or multi-session) one, as AWS does. */
  redirectToRegion: boolean;
  /** How much of `<meta name="awsc-session-data">` there is. */
  sessionMeta: 'full' | 'without-account' | 'absent';
  signIn: SignInSettings;
  language: Language;
  generation: Generation;
  /** Roles that exist from the start; read once. */
  roles: RoleSeed[];
  /** Value of the Custom trust policy tile and of `trustedEntityType`; the real one is unknown. */
  customEntityType: string;
  /** Values of the This account and Another AWS account radios; the real ones are unknown. */
  accountChoiceValues: { same: string; other: string };
  /** Honour the deep link's parameters (awsAccount, externalId, policies …). */
  prefill: boolean;
  /** How the wizard mirrors itself into the hash: only `location` fires `hashchange`. */
  hashUpdates: 'history' | 'location';
  /** What JSON is edited in: the generation's own code editor or a plain text area. */
  editor: 'code' | 'textarea';
  /** Milliseconds that an editor shows its loading state. */
  editorDelayMs: number;
  /** How often, and how many times, the current form is thrown away and rendered anew. */
  rerenders: Rerenders;
  /** Reset a step's fields once, 150 ms after the first change: the value does not stick. */
  loseOnFirstRender: boolean;
  /** Names of policies that are ticked in step 2 although nobody chose them. */
  stuckPolicies: string[];
  /** How the last step shows the trust policy. */
  trustPolicyView: 'text' | 'editor';
  /** Nodes that the page keeps re-rendering beside its content; 0 has none. */
  clutter: Clutter;
  /** Milliseconds that the console's own API takes to answer a read. */
  readDelayMs: number;
  /** Milliseconds that the console's own API takes to answer a write. */
  writeDelayMs: number;
  /** Operations (`createRole` …) that are answered with AccessDenied. */
  deniedOperations: string[];
  /** Principals that IAM does not find, so that a policy naming them is malformed. */
  unknownPrincipals: string[];
}

export const defaultConsoleSettings: ConsoleSettings = {
  awsAccountId: '111122223333',
  accountAlias: undefined,
  partition: 'aws',
  hostPrefix: undefined,
  redirectToRegion: true,
  sessionMeta: 'full',
  signIn: { enabled: false, returnTo: 'full', multiSession: false, viaPortal: false },
  language: 'en',
  generation: 'cloudscape-2023',
  roles: [],
  customEntityType: 'CUSTOM_TRUST_POLICY',
  accountChoiceValues: { same: 'SAME_ACCOUNT', other: 'ANOTHER_ACCOUNT' },
  prefill: true,
  hashUpdates: 'history',
  editor: 'code',
  editorDelayMs: 120,
  rerenders: { count: 0, everyMs: 0 },
  loseOnFirstRender: false,
  stuckPolicies: [],
  trustPolicyView: 'text',
  clutter: { nodes: 0, everyMs: 0 },
  readDelayMs: 20,
  writeDelayMs: 60,
  deniedOperations: [],
  unknownPrincipals: [],
};
