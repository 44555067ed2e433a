import * as z from 'zod/mini';
import { once } from '../once.ts';
import { credentialsSchema } from '../preflight/credentials/credentials.ts';
import { liveFactsSchema } from '../preflight/live/live-facts.ts';
import { settingsSchema } from '../settings/settings.ts';
import { setupEventSchema } from '../setup/event.ts';
import { policyReadingSchema } from '../setup/setup.ts';

const setupId = once(() => z.string().check(z.maxLength(64)));
const short = once(() => z.string().check(z.maxLength(2_000)));
const long = once(() => z.string().check(z.maxLength(200_000)));

/** The schema of a kind of request is made when one comes: a waking background needs but one. */
function request<Type extends string, Shape extends z.core.$ZodShape>(
  type: Type,
  shape: () => Shape,
) {
  return { type, schema: once(() => z.object({ type: z.literal(type), ...shape() })) };
}

/** Every request that a page or the popup may send to the background. */
const requests = [
  // From Iru's pages
  request('source-switched-on', () => ({ cardName: short() })),
  request('has-wizard-opened', () => ({})),
  request('wizard-seen', () => ({
    reading: z.nullable(policyReadingSchema()),
    pageNames: short(),
  })),
  // From the AWS console
  request('console-seen', () => ({
    url: z.string().check(z.maxLength(20_000)),
    account: z.nullable(short()),
    /** The page has just loaded: a sign-in may lie behind it. */
    hasLoaded: z.boolean(),
  })),
  request('bind-tab', () => ({ setupId: setupId() })),
  request('open-inline-policy', () => ({ setupId: setupId() })),
  // From either
  /** A part of the content script's code, by the name of its file. */
  request('load-part', () => ({ part: z.enum(['policy', 'panel']) })),
  request('advance', () => ({ setupId: setupId(), event: setupEventSchema() })),
  request('create-role', () => ({ setupId: setupId() })),
  request('return-to-iru', () => ({ setupId: setupId() })),
  request('editor', () => ({ token: short(), text: z.nullable(long()) })),
  // From the popup
  request('list-setups', () => ({})),
  request('show-tab', () => ({ setupId: setupId(), tab: z.enum(['wizard', 'aws']) })),
  request('forget', () => ({ setupId: setupId() })),
  request('allow-wizard-host', () => ({ origin: short() })),
  request('remove-wizard-host', () => ({ origin: short() })),
  request('read-settings', () => ({})),
  request('save-settings', () => ({ settings: settingsSchema() })),
  request('keep-credentials', () => ({ credentials: credentialsSchema() })),
  request('forget-credentials', () => ({})),
  // From the wizard or the popup
  request('run-preflight', () => ({ setupId: setupId() })),
  request('cancel-preflight', () => ({ setupId: setupId() })),
  // From the hidden page that asks AWS
  request('preflight-job', () => ({})),
  request('live-facts', () => ({ facts: liveFactsSchema() })),
] as const;

export type Request = z.infer<ReturnType<(typeof requests)[number]['schema']>>;
export type RequestType = Request['type'];
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** In characters as JSON: more than the largest, what AWS said of all of a role's policies. */
const longest = 4_000_000;

/** Null for what is no request, or a malformed one, or one too large or too deep to be looked at. */
export function parseRequest(message: unknown): Request | null {
  try {
    if (JSON.stringify(message).length > longest) return null;
    const { type } = Object(message);
    const known = requests.find((each) => each.type === type);
    return known?.schema().safeParse(message).data ?? null;
  } catch {
    return null;
  }
}
