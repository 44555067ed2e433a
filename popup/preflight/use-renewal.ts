import { useEffect, useRef } from 'preact/hooks';
import type { SetupListing } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { CheckResult } from '../../src/preflight/check.ts';
import { isToRenew } from '../../src/preflight/is-to-renew.ts';
import type { Listing } from '../common/use-listing.ts';

/**
 * Has AWS asked anew, once a run, where its answers count no more, by themselves or by what the checks
 * make of them: a role that was just made or changed becomes usable while the admin looks on. Where the
 * wizard's tab is open, that sees to it.
 */
export function useRenewal(
  { guide, live, hasWizardTab }: SetupListing,
  { preflightRun, credentials }: Listing,
  checks: readonly CheckResult[],
): void {
  const renewed = useRef<number | null>(null);
  useEffect(() => {
    if (live === null || renewed.current === live.startedAt) return;
    if (hasWizardTab || preflightRun !== null || credentials === null) return;
    if (!isToRenew(live, guide.role, checks, Date.now())) return;
    renewed.current = live.startedAt;
    // The old answers are told as such if that cannot be.
    send({ type: 'run-preflight', setupId: guide.setupId }).catch(() => undefined);
  });
}
