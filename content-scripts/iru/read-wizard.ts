import { fingerprint } from '../../src/page/fingerprint.ts';
import { loadPolicyTools } from '../../src/page/load-part.ts';
import { isElement, type Root } from '../../src/page/roots.ts';
import { isIruHost } from '../../src/policy/iru-host.ts';
import type { Result } from '../../src/policy/problem.ts';
import type { PolicyReading } from '../../src/setup/setup.ts';
import { editorText } from './editor-text.ts';
import { findSeparateExternalId } from './find-external-id.ts';
import { findPolicyPlaces, trustWords } from './find-policy.ts';
import { findArnField, findSubmit, hasWizardHeading, pageNames } from './find-wizard.ts';

const isOfIru = isIruHost(location.hostname);

/** A wizard on the page; its policy is null on a step that shows none. */
export type SeenWizard = {
  policy: Result<PolicyReading> | null;
  pageNames: string;
  /** What shows the policy, then what shows the external ID. */
  shown: Element[];
};

/**
 * Reads a wizard off the page: null while the page is none. On Iru's own hosts a policy alone is
 * not enough, since help pages show examples; on a host that the admin allowed it is.
 */
export function createReader(): (roots: readonly Root[]) => Promise<SeenWizard | null> {
  let editors = { print: '', texts: [] as string[] };
  let last: { key: string; policy: Result<PolicyReading> } | null = null;

  return async (roots) => {
    const places = findPolicyPlaces(roots);
    const hasPolicy = places.texts.length + places.editors.length > 0;
    const hasHeading = hasWizardHeading(roots);
    const isForm = hasPolicy && (findArnField(roots) !== null || findSubmit(roots) !== null);
    if (!hasHeading && !isForm && (isOfIru || !hasPolicy)) return null;

    // Asking an editor costs a round trip: only when what it shows has changed.
    const print = fingerprint(places.editors);
    if (print !== editors.print) {
      editors = { print, texts: await Promise.all(places.editors.map(editorText)) };
    }
    const inEditors = editors.texts.filter((text) => trustWords.test(text));
    const candidates = [...places.texts.map(({ text }) => text), ...inEditors].slice(0, 10);
    const names = pageNames(roots);
    if (candidates.length === 0) return { policy: null, pageNames: names, shown: [] };
    const id = findSeparateExternalId(roots);
    const shownId = id?.value ?? null;
    const key = JSON.stringify([candidates, shownId]);
    if (last?.key !== key) {
      const { readWizardPolicy } = await loadPolicyTools();
      last = { key, policy: readWizardPolicy(candidates, shownId) };
    }
    const texts = places.texts.map(({ shown }) => shown).filter(isElement);
    const shown = [...texts, ...places.editors, ...(id ? [id.shown] : [])];
    return { policy: last.policy, pageNames: names, shown };
  };
}
