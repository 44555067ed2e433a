import './answer.ts';
import { type Mutation, mutate } from '../mutations/mutations.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { noteBefore } from './controls.ts';
import { guideOn } from './guide.ts';
import { drawPage } from './page-life.ts';
import type { Tried } from './tried.ts';
import { tryConsole } from './try-console.ts';
import { tryIru } from './try-iru.ts';

/** Draws the page, changes it, and has the extension's own code find and fill on it. */
export async function tryPage(
  snapshot: PageSnapshot,
  mutations: readonly Mutation[],
): Promise<Tried> {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.error));
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    drawPage(snapshot);
    const guide = guideOn(document);
    mutate(mutations);
    noteBefore();
    const tried = await (snapshot.site === 'iru' ? tryIru() : tryConsole(snapshot.route, guide));
    return { ...tried, problems: [...tried.problems, ...thrown.map((each) => `threw ${each}`)] };
  } catch (error) {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    return { problems: [`threw ${text}`], ending: 'told', answer: '' };
  } finally {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
}
