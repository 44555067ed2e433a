import * as z from 'zod/mini';
import { once } from '../once.ts';
import { trustRoutes } from '../setup/setup.ts';
import { recipeIds } from '../sources/recipe.ts';
import { tagSchema } from './tag.ts';

const name = () => z.string().check(z.maxLength(200));

/** What the admin may set. Holds nothing of a setup, so that it can be handed on. */
export const settingsSchema = once(() =>
  z.object({
    version: z.literal(1),
    /** How the trust of a new role is written. */
    trustRoute: z.enum(trustRoutes),
    /** The name of a new role; see placeholders.ts for what it may hold. */
    roleName: name(),
    /** … and of those sources that have a pattern of their own. */
    roleNames: z.array(z.object({ sourceId: z.enum(recipeIds), roleName: name() })),
    tags: z.array(tagSchema()).check(z.maxLength(50)),
    /** Sources for whose wizards no setup is started. */
    sourcesOff: z.array(z.enum(recipeIds)),
    /** After how many days without a touch a setup is forgotten: see retention.ts. */
    keptForDays: z.number(),
  }),
);
export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  version: 1,
  trustRoute: 'custom-trust-policy',
  roleName: '{suggested}',
  roleNames: [],
  tags: [
    { key: 'managed-by', value: 'iru-compliance' },
    { key: 'iru-source', value: '{source}' },
  ],
  sourcesOff: [],
  keptForDays: 7,
};
