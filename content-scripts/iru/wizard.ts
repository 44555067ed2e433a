import type { WizardReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { readEditor } from '../../src/page/editor.ts';
import { createPanel } from '../../src/page/panel/panel.ts';
import { type Root, rootsOf } from '../../src/page/roots.ts';
import { watch } from '../../src/page/watch.ts';
import { whenSetupsChange } from '../../src/page/when-changed.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { type ArnField, fillArn } from './arn-field.ts';
import { findSeparateExternalId } from './find-external-id.ts';
import { findPolicyPlaces } from './find-policy.ts';
import { findArnField, findSubmit, hasWizardHeading, pageNames } from './find-wizard.ts';
import { followSubmit } from './submit.ts';
import { wizardView } from './wizard-view.ts';

const isIruHost = /\.(iru\.com|kandji\.io)$/.test(location.hostname);

/** Follows the page for as long as it may become, or is, a source's wizard. */
export function watchWizard(signal: AbortSignal): void {
  const panel = createPanel(signal);
  let reply: WizardReply | null = null;
  let told: string | null = null;
  let arnField: ArnField | null = null;
  let isLooking = false;
  let lookAgain = false;

  const advance = async (event: SetupEvent): Promise<void> => {
    if (!reply?.guide) return;
    const guide = await send({ type: 'advance', setupId: reply.guide.setupId, event });
    reply = { ...reply, guide };
    show();
  };

  async function look(roots: readonly Root[]): Promise<void> {
    lookAgain = isLooking;
    if (isLooking) return;
    isLooking = true;
    try {
      await seeWizard(roots);
    } finally {
      isLooking = false;
    }
    if (lookAgain) await look(rootsOf(document));
  }

  async function seeWizard(roots: readonly Root[]): Promise<void> {
    const places = findPolicyPlaces(roots);
    const hasPolicy = places.texts.length + places.editors.length > 0;
    const hasHeading = hasWizardHeading(roots);
    if (!hasPolicy && !hasHeading) return leave();
    const field = findArnField(roots);
    if (!hasHeading && !field && !findSubmit(roots) && isIruHost) return leave();

    const inEditors = await Promise.all(places.editors.map(readEditor));
    const candidates = [
      ...places.texts,
      ...inEditors.filter((text) => text?.includes('ExternalId')),
    ];
    const request = {
      type: 'wizard-seen' as const,
      candidates: candidates.filter((text) => text !== null).slice(0, 10),
      separateExternalId: hasPolicy ? findSeparateExternalId(roots) : null,
      pageNames: pageNames(roots),
    };
    const telling = JSON.stringify({ ...request, pageNames: '' });
    if (telling !== told) {
      told = telling;
      reply = await send(request);
    }
    const guide = reply?.guide;
    if (guide) {
      arnField = await fillArn(field, guide, arnField);
      if (arnField?.isFilled && guide.stage !== 'arn-returned')
        await advance({ type: 'arn-returned' });
      await followSubmit(guide, roots, advance);
    }
    show();
  }

  function show(): void {
    if (reply?.guide || reply?.problem)
      panel.show(wizardView(reply, arnField, advance, replaceArn));
    else panel.hide();
  }

  function leave(): void {
    told = null;
    reply = null;
    panel.hide();
  }

  async function replaceArn(guide: Guide): Promise<void> {
    arnField = await fillArn(findArnField(rootsOf(document)), guide, null);
    await advance({ type: 'arn-returned' });
  }

  const ask = () => {
    told = null;
    void look(rootsOf(document));
  };
  whenSetupsChange(ask, signal);
  document.addEventListener(
    'click',
    ({ target, isTrusted }) => {
      const submit = findSubmit(rootsOf(document));
      if (isTrusted && target instanceof Node && submit?.contains(target))
        void advance({ type: 'submitted' });
    },
    { capture: true, signal },
  );
  watch((roots) => void look(roots), signal, { interval: 80, deep: true });
}
