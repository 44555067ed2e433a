import { checkLife } from '../../src/page/life.ts';
import { type Root, rootsOf } from '../../src/page/roots.ts';

/** In ms: what stood in the way may be gone by then, though the page has not changed. */
const retryAfter = 2_000;

/**
 * One look at a time: a change meanwhile is looked at afterwards. What failed is told to `failed`, and
 * looked at again in a while.
 */
export function lookInTurn(
  see: (roots: readonly Root[]) => Promise<void>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
) {
  let isLooking = false;
  let isToLookAgain = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(retry));

  return async function look(roots: readonly Root[]): Promise<void> {
    isToLookAgain = isLooking;
    if (isLooking) return;
    isLooking = true;
    try {
      await see(roots);
    } catch (error) {
      if (!checkLife()) return;
      failed(error);
      clearTimeout(retry);
      retry = setTimeout(() => void look(rootsOf(document)), retryAfter);
      throw error;
    } finally {
      isLooking = false;
    }
    if (isToLookAgain && !signal.aborted) await look(rootsOf(document));
  };
}
