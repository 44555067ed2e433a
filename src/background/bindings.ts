import * as z from 'zod/mini';
import { once } from '../once.ts';
import { parseStored } from './parse-stored.ts';
import { sessionList } from './session-list.ts';
import type { Reading } from './stores.ts';

const bindingSchema = once(() =>
  z.union([
    z.object({
      setupId: z.string(),
      kind: z.literal('wizard'),
      /** The address at which its external ID was first seen in this tab, or is to be. */
      firstSeenAt: z.string(),
    }),
    z.object({
      setupId: z.string(),
      kind: z.literal('aws'),
      /** False from a departure until it is where its setup goes on: a sign-in may lie between. */
      arrived: z.boolean(),
      /** How often it was led there since the departure, so that no loop can form. */
      leads: z.number(),
    }),
  ]),
);
export type Binding = z.infer<ReturnType<typeof bindingSchema>>;
export type BindingOf<Kind extends Binding['kind']> = Extract<Binding, { kind: Kind }>;

const boundSchema = once(() => z.array(z.object({ tabId: z.number(), binding: bindingSchema() })));

// Tab ids mean nothing after a browser restart: session storage forgets them at the right moment.
const { read, change } = sessionList('bindings', boundSchema);
export const allBound = read;

/** What a change of the storage was from or to. */
export const boundIn = (stored: unknown) => parseStored(boundSchema, stored) ?? [];

export async function bindingOf(tabId: number, session?: Reading): Promise<Binding | null> {
  return (await allBound(session)).find((each) => each.tabId === tabId)?.binding ?? null;
}

export function bind(tabId: number, binding: Binding): Promise<void> {
  return change((bound) => [...bound.filter((each) => each.tabId !== tabId), { tabId, binding }]);
}

/** Binds a tab that nothing has bound yet. */
export function bindNew(tabId: number, binding: Binding): Promise<void> {
  return change((bound) =>
    bound.some((each) => each.tabId === tabId) ? bound : [...bound, { tabId, binding }],
  );
}

/** A bound console tab leaves for where we may not see it. */
export function depart(tabId: number): Promise<void> {
  return change((bound) =>
    bound.map((each) =>
      each.tabId === tabId && each.binding.kind === 'aws'
        ? { tabId, binding: { ...each.binding, arrived: false, leads: 0 } }
        : each,
    ),
  );
}

/** A tab has another ID from now on. */
export function rebind(fromTab: number, toTab: number): Promise<void> {
  return change((bound) =>
    bound.map((each) => (each.tabId === fromTab ? { ...each, tabId: toTab } : each)),
  );
}

export function unbind(tabId: number): Promise<void> {
  return change((bound) => bound.filter((each) => each.tabId !== tabId));
}

/** The tabs of a setup, the newest first. */
export async function tabsOf(setupId: string, kind?: Binding['kind']): Promise<number[]> {
  return (await allBound())
    .filter(({ binding }) => binding.setupId === setupId && (kind ?? binding.kind) === binding.kind)
    .map(({ tabId }) => tabId)
    .sort((a, b) => b - a);
}

export const wizardBinding = (setupId: string, firstSeenAt: string): BindingOf<'wizard'> => ({
  setupId,
  kind: 'wizard',
  firstSeenAt,
});

export const awsBinding = (setupId: string, arrived = false): BindingOf<'aws'> => ({
  setupId,
  kind: 'aws',
  arrived,
  leads: 0,
});
