import * as z from 'zod/mini';
import { credentialsSchema } from '../preflight/credentials/credentials.ts';
import { liveFactsSchema } from '../preflight/live/live-facts.ts';
import { settingsSchema } from '../settings/settings.ts';
import { setupEventSchema } from '../setup/event.ts';
import { policyReadingSchema } from '../setup/setup.ts';

const setupId = z.string().check(z.maxLength(64));
const short = z.string().check(z.maxLength(2_000));
const long = z.string().check(z.maxLength(200_000));

/** Every request that a page or the popup may send to the background. Parsed on arrival. */
export const requestSchema = z.discriminatedUnion('type', [
  // From Iru's pages
  z.object({ type: z.literal('source-switched-on'), cardName: short }),
  z.object({ type: z.literal('has-wizard-opened') }),
  z.object({
    type: z.literal('wizard-seen'),
    reading: z.nullable(policyReadingSchema),
    pageNames: short,
  }),
  // From the AWS console
  z.object({
    type: z.literal('console-seen'),
    url: z.string().check(z.maxLength(20_000)),
    account: z.nullable(short),
    /** The page has just loaded: a sign-in may lie behind it. */
    hasLoaded: z.boolean(),
  }),
  z.object({ type: z.literal('bind-tab'), setupId }),
  z.object({ type: z.literal('open-inline-policy'), setupId }),
  // From either
  /** A part of the content script's code, by the name of its file. */
  z.object({ type: z.literal('load-part'), part: z.enum(['policy', 'panel']) }),
  z.object({ type: z.literal('advance'), setupId, event: setupEventSchema }),
  z.object({ type: z.literal('create-role'), setupId }),
  z.object({ type: z.literal('return-to-iru'), setupId }),
  z.object({ type: z.literal('editor'), token: short, text: z.nullable(long) }),
  // From the popup
  z.object({ type: z.literal('list-setups') }),
  z.object({ type: z.literal('show-tab'), setupId, tab: z.enum(['wizard', 'aws']) }),
  z.object({ type: z.literal('forget'), setupId }),
  z.object({ type: z.literal('allow-wizard-host'), origin: short }),
  z.object({ type: z.literal('remove-wizard-host'), origin: short }),
  z.object({ type: z.literal('read-settings') }),
  z.object({ type: z.literal('save-settings'), settings: settingsSchema }),
  z.object({ type: z.literal('keep-credentials'), credentials: credentialsSchema }),
  z.object({ type: z.literal('forget-credentials') }),
  // From the wizard or the popup
  z.object({ type: z.literal('run-preflight'), setupId }),
  z.object({ type: z.literal('cancel-preflight'), setupId }),
  // From the hidden page that asks AWS
  z.object({ type: z.literal('preflight-job') }),
  z.object({ type: z.literal('live-facts'), facts: liveFactsSchema }),
]);

export type Request = z.infer<typeof requestSchema>;
export type RequestType = Request['type'];
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;
