import type { Root } from '../../src/page/roots.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { findError, isConnected } from './find-outcome.ts';

/** Watches what the wizard says after Submit Role: the connection stands, or an error. */
export async function followSubmit(
  guide: Guide,
  roots: readonly Root[],
  advance: (event: SetupEvent) => Promise<void>,
): Promise<void> {
  if (guide.stage === 'connected' || guide.stage === 'abandoned') return;
  if (isConnected(roots)) return advance({ type: 'connected' });
  if (guide.stage !== 'submitted') return;
  const error = findError(roots);
  if (error !== null && error !== guide.error) return advance({ type: 'submit-failed', error });
}
