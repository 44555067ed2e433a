import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { translate } from '../../src/texts/translate.ts';

/** What a policy lacks as the only one of the role, beside where it stands; gone as soon as it is mended. */
export async function policyAlerts(guide: Guide, json: string, anchor: Element): Promise<Alert[]> {
  const { judgePolicy } = await loadPolicyTools();
  return judgePolicy(guide, json).map(({ title, evidence, mend }) => ({
    heading: translate(title),
    text: translate([...evidence, ...(mend ?? [])]),
    anchor,
  }));
}
