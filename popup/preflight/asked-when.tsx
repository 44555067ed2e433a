import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import { words } from '../../src/texts/translate.ts';
import { fromNow } from '../common/from-now.ts';
import { useNow } from '../common/use-now.ts';

/** How old the answers of AWS are, or that there are none. */
export function AskedWhen({ live }: { live: LiveFacts | null }) {
  const now = useNow(10_000);
  if (live === null) return <small>{words('onlySeen')}</small>;
  if (live.finishedAt === null) return null; // the progress of the run is shown
  const when = fromNow(live.finishedAt, Math.max(now, live.finishedAt), words('htmlLang'));
  return <small>{words('askedAws', { when })}</small>;
}
