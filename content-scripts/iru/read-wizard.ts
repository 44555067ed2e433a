import type { RequestOf } from '../../src/messages/request.ts';
import { fingerprint } from '../../src/page/fingerprint.ts';
import type { Root } from '../../src/page/roots.ts';
import { editorText } from './editor-text.ts';
import { findSeparateExternalId } from './find-external-id.ts';
import { findPolicyPlaces, trustWords } from './find-policy.ts';
import { findArnField, findSubmit, hasWizardHeading, pageNames } from './find-wizard.ts';

const isIruHost = /\.(iru\.com|kandji\.io)$/.test(location.hostname);

/**
 * Reads a wizard off the page: null while the page is none. On Iru's own hosts a policy alone is
 * not enough, since help pages show examples; on a host that the admin allowed it is.
 */
export function createReader(): (
  roots: readonly Root[],
) => Promise<RequestOf<'wizard-seen'> | null> {
  let editors = { print: '', texts: [] as string[] };

  return async (roots) => {
    const places = findPolicyPlaces(roots);
    const hasPolicy = places.texts.length + places.editors.length > 0;
    const hasHeading = hasWizardHeading(roots);
    const isForm = hasPolicy && (findArnField(roots) !== null || findSubmit(roots) !== null);
    if (!hasHeading && !isForm && (isIruHost || !hasPolicy)) return null;

    // Asking an editor costs a round trip: only when what it shows has changed.
    const print = fingerprint(places.editors);
    if (print !== editors.print) {
      editors = { print, texts: await Promise.all(places.editors.map(editorText)) };
    }
    const candidates = [...places.texts, ...editors.texts.filter((text) => trustWords.test(text))];
    return {
      type: 'wizard-seen',
      candidates: candidates.slice(0, 10),
      separateExternalId: hasPolicy ? findSeparateExternalId(roots) : null,
      pageNames: pageNames(roots),
    };
  };
}
