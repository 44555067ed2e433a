import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import { readShownPolicy, shownTrustPolicy } from './shown-policy.ts';
import type { StepContext } from './step.ts';

/** The trust policy that the page shows to read. `tell` has it remembered as that of a role. */
export type ShownTrust = {
  alerts: Alert[];
  /** Only when one was read and fits. */
  isSame: boolean;
  /** … or fits, though it lets in more than that. */
  isMet: boolean;
  /** `arn` is null for a role yet to be made. */
  tell: (arn: string | null, how?: StepContext['tell']) => Promise<void>;
};

/** Compares the trust policy that the page shows to read with the wizard's. */
export async function compareShown(
  page: Document,
  { guide, tell }: StepContext,
): Promise<ShownTrust> {
  const place = shownTrustPolicy(page);
  const text = place && (await readShownPolicy(place));
  if (!text) return { alerts: [], isSame: false, isMet: false, tell: async () => undefined };
  const { meetsTrust, trustAlerts } = await loadPolicyTools();
  const alerts = trustAlerts(guide.trustPolicy, text, place);
  return {
    alerts,
    isSame: alerts.length === 0,
    isMet: meetsTrust(guide.trustPolicy, text),
    tell: (arn, how = tell) => how({ type: 'trust-seen', arn, trustPolicy: text }),
  };
}
