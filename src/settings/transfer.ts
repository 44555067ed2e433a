import * as z from 'zod/mini';
import { once } from '../once.ts';
import { parseJson } from '../policy/parse-json.ts';
import { fail, type Result, succeed } from '../policy/problem.ts';
import { keptAtMostDays } from '../setup/retention.ts';
import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/text.ts';
import { type Settings, settingsSchema } from './settings.ts';
import { unfitIn } from './unfit-transfer.ts';

const format = 'role-courier-settings';
const version = 1;
const hostsAtMost = 100;
/** No export is as large. */
const bytesAtMost = 500_000;
const fileSchema = once(() =>
  z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    settings: z.strictObject({
      ...settingsSchema().shape,
      keptForDays: z.int().check(z.gte(1), z.lte(keptAtMostDays)),
    }),
    wizardHosts: z
      .array(
        z
          .string()
          .check(z.maxLength(300), z.regex(/^https:\/\/[a-z0-9.-]+$/), z.refine(URL.canParse)),
      )
      .check(z.maxLength(hostsAtMost)),
  }),
);

/** Settings that can be taken to another browser, and the origins of allowed wizards. */
export type Transfer = { settings: Settings; wizardHosts: string[] };

/** Nothing of a setup and no credentials: only what the settings page shows. */
export function exportSettings(transfer: Transfer): string {
  return `${JSON.stringify({ format, version, ...transfer }, null, 2)}\n`;
}

/**
 * What stands twice or means two things in the file is refused, as all else that no export writes, and
 * what the page refuses in its fields: names and tags that IAM does not take, hosts that are no wizard's.
 */
export function importSettings(text: string): Result<Transfer> {
  const json = parseJson(text);
  const file: Record<string, unknown> = json.ok ? Object(json.value) : {};
  if (file.format !== format) return fail('not-settings', say('importNotSettings'));
  if (Number(file.version) > version) return fail('newer-settings', say('importNewer'));
  const parsed = fileSchema().safeParse(file);
  if (parsed.success) {
    const { settings, wizardHosts } = parsed.data;
    const unfit = unfitIn({ settings, wizardHosts });
    if (unfit === null) return succeed({ settings, wizardHosts });
    return fail(
      'unfit-settings',
      say('importUnfit', { place: placeIn(unfit.place) }),
      ...unfit.why,
    );
  }
  const [issue] = parsed.error.issues;
  const place = [...(issue?.path ?? []), ...(issue && 'keys' in issue ? issue.keys : [])];
  return fail('damaged-settings', say('importDamaged', { place: placeIn(place) }));
}

function placeIn(path: readonly PropertyKey[]): string {
  return shorten(path.join(' › '), 200);
}

/** … from a file. One that is larger than any export is not even read. */
export async function importFile(file: {
  size: number;
  text: () => Promise<string>;
}): Promise<Result<Transfer>> {
  if (file.size > bytesAtMost) return fail('not-settings', say('importNotSettings'));
  return importSettings(await file.text());
}
