import './answer.ts';
import { type Mutation, type MutationKind, mutate } from '../mutations/mutations.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { noteBefore } from './controls.ts';
import { guideOn } from './guide.ts';
import { drawPage, live } from './page-life.ts';
import type { Tried } from './tried.ts';
import { tryConsole } from './try-console.ts';
import { tryIru } from './try-iru.ts';

/**
 * Draws the page, changes it, and has the extension's own code find and fill on it; with `sin`, a
 * code that does that wrong.
 */
export async function tryPage(
  snapshot: PageSnapshot,
  mutations: readonly Mutation[],
  sin: string | null = null,
): Promise<Tried> {
  const changes: MutationKind[] = [];
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.error));
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    drawPage(snapshot);
    const guide = guideOn(document);
    mutate(mutations, (kind) => changes.push(kind));
    live();
    noteBefore();
    const outcome = await (snapshot.site === 'iru'
      ? tryIru(sin)
      : tryConsole(snapshot.route, guide, sin));
    await reported();
    const problems = [...outcome.problems, ...thrown.map((each) => `threw ${each}`)];
    return { ...outcome, problems, changes };
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    return { problems: [`threw ${text}`], ending: 'told', answer: '', changes };
  } finally {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
}

/** A rejection that nobody handles is told in a task of its own. */
async function reported(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
