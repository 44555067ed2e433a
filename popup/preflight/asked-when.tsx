import { isOutdated } from '../../src/preflight/is-outdated.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { words } from '../../src/texts/translate.ts';
import { fromNow } from '../common/from-now.ts';
import { useNow } from '../common/use-now.ts';

type Props = { guide: Guide; live: LiveFacts | null };

/** How old the answers of AWS are, or that there are none, or none any more. */
export function AskedWhen({ guide, live }: Props) {
  const now = useNow(10_000);
  if (live === null) return <small>{words('onlySeen')}</small>;
  if (live.finishedAt === null) return null; // the progress of the run is shown
  if (isOutdated(live, guide.role)) return <small>{words('askedBeforeChange')}</small>;
  const when = fromNow(live.finishedAt, Math.max(now, live.finishedAt), words('htmlLang'));
  return <small>{words('askedAws', { when })}</small>;
}
