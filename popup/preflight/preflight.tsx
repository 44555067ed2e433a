import type { SetupListing } from '../../src/messages/reply.ts';
import { saySummary } from '../../src/preflight/say-verdicts.ts';
import { translate, words } from '../../src/texts/translate.ts';
import type { Listing } from '../common/use-listing.ts';
import { AskedWhen } from './asked-when.tsx';
import { CheckRow } from './check-row.tsx';
import { CopyReport } from './copy-report.tsx';
import { RunControls } from './run-controls.tsx';
import { useAnnounceEnd } from './use-announce-end.ts';
import { useJudgement } from './use-judgement.ts';
import { useRenewal } from './use-renewal.ts';
import { useWatchedRun } from './use-watched-run.ts';

type Props = { setup: SetupListing; listing: Listing; open: boolean };

/** Whether the setup's role will work, check by check. */
export function Preflight({ setup, listing, open }: Props) {
  const { guide, live } = setup;
  const judgement = useJudgement(guide, live);
  useRenewal(setup, listing, judgement?.checks ?? []);
  const { preflightRun } = listing;
  const run = preflightRun?.setupId === guide.setupId ? preflightRun : null;
  const summary = judgement && saySummary(judgement.checks);
  const isRunning = run !== null && !run.isWaiting;
  useWatchedRun(isRunning);
  useAnnounceEnd(isRunning, summary);
  if (judgement === null || summary === null) return null;
  return (
    <details class="preflight" open={open}>
      <summary>
        <h4>{translate(summary)}</h4>
      </summary>
      <ul class="checks" aria-label={words('preflightTitle')}>
        {judgement.checks.map((check) => (
          <CheckRow key={check.id} {...check} />
        ))}
      </ul>
      <AskedWhen guide={guide} live={live} />
      <RunControls guide={guide} live={live} run={run} listing={listing}>
        <CopyReport {...judgement} />
      </RunControls>
    </details>
  );
}
