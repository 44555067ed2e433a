import { accessibleName } from '../../../src/page/accessible-name.ts';
import { fillFieldOnce } from '../../../src/page/fill-once.ts';
import { onlyReachable } from '../../../src/page/only-reachable.ts';
import type { Alert, Fact } from '../../../src/page/panel/view.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { words } from '../../../src/texts/translate.ts';
import { consoleNames } from '../console-names.ts';
import { hintOf } from '../name-rule.ts';
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
  return (
    onlyReachable(areas.filter((area) => limit.test(hintOf(area)))) ??
    onlyReachable(areas.filter((area) => consoleNames.description.test(accessibleName(area))))
  );
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
