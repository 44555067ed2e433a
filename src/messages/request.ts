import * as z from 'zod/mini';
import { once } from '../once.ts';
import { credentialsSchema } from '../preflight/credentials/credentials.ts';
import { liveFactsSchema } from '../preflight/live/live-facts.ts';
import { settingsSchema } from '../settings/settings.ts';
import { setupEventSchema } from '../setup/event.ts';
import { long, policyReadingSchema, short } from '../setup/setup.ts';

const id = once(() => z.string().check(z.maxLength(64)));

export type PageKind = 'iru' | 'console' | 'popup' | 'preflight';

/** The schema of a kind of request is made when one comes: a waking background needs but one. */
function request<Type extends string, Shape extends z.core.$ZodShape>(
  type: Type,
  from: readonly PageKind[],
  shape: () => Shape,
) {
  return { type, from, schema: once(() => z.object({ type: z.literal(type), ...shape() })) };
}

const ofSetup = () => ({ setupId: id() });
const nothing = () => ({});
const iru = ['iru'] as const;
const aws = ['console'] as const;
const either = ['iru', 'console'] as const;
const popup = ['popup'] as const;
const iruOrPopup = ['iru', 'popup'] as const;
const preflight = ['preflight'] as const;

/** Every request that a page or the popup may send to the background. */
const requests = [
  request('source-switched-on', iru, () => ({ cardName: short() })),
  request('has-wizard-opened', iru, nothing),
  request('wizard-seen', iru, () => ({
    reading: z.nullable(policyReadingSchema()),
    pageNames: short(),
  })),
  request('console-seen', aws, () => ({
    url: z.string().check(z.maxLength(20_000)),
    account: z.nullable(short()),
    /** The page has just loaded: a sign-in may lie behind it. */
    hasLoaded: z.boolean(),
  })),
  request('bind-tab', aws, ofSetup),
  request('open-inline-policy', aws, ofSetup),
  /** A part of the content script's code, by the name of its file. */
  request('load-part', either, () => ({ part: z.enum(['policy', 'panel']) })),
  request('advance', [...either, ...popup], () => ({
    setupId: id(),
    event: setupEventSchema(),
  })),
  request('create-role', iruOrPopup, ofSetup),
  request('return-to-iru', [...aws, ...popup], ofSetup),
  request('editor', either, () => ({
    token: short(),
    text: z.nullable(long()),
    over: z.nullable(z.array(long())),
  })),
  request('list-setups', popup, nothing),
  request('show-tab', popup, () => ({ setupId: id(), tab: z.enum(['wizard', 'aws']) })),
  request('forget', popup, ofSetup),
  request('allow-wizard-host', popup, () => ({ origin: short() })),
  request('remove-wizard-host', popup, () => ({ origin: short() })),
  request('read-settings', popup, nothing),
  request('save-settings', popup, () => ({ settings: settingsSchema() })),
  request('keep-credentials', popup, () => ({ credentials: credentialsSchema() })),
  request('forget-credentials', popup, nothing),
  request('run-preflight', iruOrPopup, ofSetup),
  request('cancel-preflight', iruOrPopup, ofSetup),
  request('preflight-job', preflight, nothing),
  request('live-facts', preflight, () => ({ runId: id(), facts: liveFactsSchema() })),
] as const;

export type Request = z.infer<ReturnType<(typeof requests)[number]['schema']>>;
export type RequestType = Request['type'];
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** Whether a page of this kind may make such a request. */
export function maySend(kind: PageKind, type: RequestType): boolean {
  return requests.some((each) => each.type === type && each.from.some((from) => from === kind));
}

/** In characters as JSON: more than the largest that a page or the popup has to say … */
const longest = 1_000_000;
/** … and than what AWS said of all of a role's policies. */
const longestFacts = 4_000_000;

/** Null for what is no request, or a malformed one, or one too large or too deep to be looked at. */
export function parseRequest(message: unknown): Request | null {
  try {
    const { type } = Object(message);
    const most = type === 'live-facts' ? longestFacts : longest;
    if (JSON.stringify(message).length > most) return null;
    const known = requests.find((each) => each.type === type);
    return known?.schema().safeParse(message).data ?? null;
  } catch {
    return null;
  }
}
