import { fillFieldOnce } from '../../../src/page/fill-once.ts';
import type { Alert, Fact } from '../../../src/page/panel/view.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { words } from '../../../src/texts/translate.ts';
import { consoleNames } from '../console-names.ts';
import { findField } from '../find-field.ts';
import type { StepContext } from '../step.ts';

/** IAM's limit for descriptions, as the console's hint has it. */
const limit = /(^|\D)1[.,\s]?000(\D|$)/;
/** The field's name as the console has it in English. */
const label = 'Description';

/** The field for the role's description: by its hint, else by its name. */
export function findDescription(page: Document): HTMLTextAreaElement | null {
  const areas = [...page.querySelectorAll('textarea')].filter(
    (area) => isVisible(area) && !area.readOnly,
  );
  return findField(areas, consoleNames.description, (hint) => limit.test(hint));
}

/** Fills it; what it says is empty unless that is left to the admin. */
export async function fillDescription(
  page: Document,
  { guide, memory }: StepContext,
): Promise<{ alerts: Alert[]; facts: Fact[]; isRefused: boolean }> {
  const field = findDescription(page);
  const key = `description:${guide.setupId}`;
  const outcome = field && (await fillFieldOnce(memory, key, field, guide.roleDescription));
  if (outcome === 'filled' || outcome === 'edited') {
    return { alerts: [], facts: [], isRefused: false };
  }
  const text = words('fieldsNotFoundText', { fields: `“${label}”` });
  return {
    alerts: [{ heading: words('fieldsNotFound'), text }],
    facts: [{ label, value: guide.roleDescription, copy: true }],
    isRefused: outcome === 'refused',
  };
}
