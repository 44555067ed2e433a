import type { WizardReply } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { loadPolicyTools } from '../../src/page/load-part.ts';
import { createPanel } from '../../src/page/panel/on-demand.ts';
import { type Root, rootsOf } from '../../src/page/roots.ts';
import { watch } from '../../src/page/watch.ts';
import { whenSetupsChange } from '../../src/page/when-changed.ts';
import type { ExternalIdComparison } from '../../src/policy/compare-external-id.ts';
import type { Problem } from '../../src/policy/problem.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { type ArnField, fillArn, putArn, takeBackArn } from './arn-field.ts';
import { findArnField, findSubmit } from './find-wizard.ts';
import { hearSubmit } from './hear-submit.ts';
import { createHold } from './hold-submit.ts';
import { lookInTurn } from './look-in-turn.ts';
import { createReader } from './read-wizard.ts';
import { createSubmitFollower } from './submit.ts';
import { createPreflight, noPreflight } from './wizard-preflight.ts';
import { wizardView } from './wizard-view.ts';

/** In ms, between looks at a page that is no wizard: each walks all of it, so a large one gets fewer. */
function pauseOnOtherPage(): number {
  return Math.min(Math.max(80, document.getElementsByTagName('*').length / 20), 400);
}

/**
 * Follows the page for as long as it may become, or is, a source's wizard. Answers with what tells
 * whether it is one.
 */
export function watchWizard(signal: AbortSignal): () => boolean {
  const panel = createPanel(signal);
  const read = createReader();
  let reply: WizardReply | null = null;
  let problem: Problem | null = null;
  let changedId: ExternalIdComparison | null = null;
  let checked = noPreflight;
  let told: string | null = null;
  let arnField: ArnField | null = null;
  /** What shows the policy, then what shows the external ID. */
  let readFrom: Element[] = [];
  /** The admin forgot this setup: the page is left alone until it is loaded anew. */
  let isForgotten = false;
  const submit = createSubmitFollower();

  const preflight = createPreflight(
    () => reply,
    (state) => {
      checked = state;
      show();
    },
    signal,
  );

  /** Whether the page still shows the wizard of this setup. */
  const isShown = ({ setupId }: Guide): boolean => reply?.guide?.setupId === setupId;

  const advance = async (event: SetupEvent, of = reply?.guide): Promise<void> => {
    if (!of) return;
    const guide = await send({ type: 'advance', setupId: of.setupId, event });
    // The page may have gone on meanwhile, to another wizard or to none.
    if (!reply || !isShown(of)) return;
    reply = { ...reply, guide };
    show();
  };

  const look = lookInTurn(see, failed, signal);

  function failed(error: unknown): void {
    told = null; // what was not answered is told again at the next look
    panel.fail(error);
  }

  async function see(roots: readonly Root[]): Promise<void> {
    const wizard = isForgotten ? null : await read(roots);
    if (wizard === null) {
      const last = !isForgotten && reply?.guide ? submit.outcome(reply.guide, roots, false) : null;
      return last?.type === 'connected' ? advance(last) : leave();
    }
    const { policy, pageNames, shown } = wizard;
    readFrom = shown;
    problem = policy?.ok === false ? policy.problem : null;
    // Another wizard may come in this tab without a load; the address may be another one later.
    const telling = JSON.stringify([policy, location.href]);
    if (telling !== told) {
      told = telling;
      const reading = policy?.ok ? policy.value : null;
      const { setupId } = reply?.guide ?? {};
      reply = problem
        ? { guide: null, live: null, sources: [] }
        : await send({ type: 'wizard-seen', reading, pageNames });
      if (reply.guide?.setupId !== setupId) {
        // What was put into the field for another setup is not this one's, nor what the admin wrote.
        if (reply.guide && arnField) await takeBackArn(arnField);
        arnField = null;
      }
    }
    if (reply?.guide) await follow(reply.guide, roots, policy !== null);
    else forgetChecks();
    show();
    // A policy may be on its way: what reads it is there by then. Where that fails, it is told then.
    if (policy === null) loadPolicyTools().catch(() => undefined);
  }

  async function follow(guide: Guide, roots: readonly Root[], showsPolicy: boolean): Promise<void> {
    arnField = await fillArn(findArnField(roots), guide, arnField);
    if (arnField?.isFilled && !hasReached(guide.stage, 'arn-returned')) {
      await advance({ type: 'arn-returned' });
    }
    const outcome = submit.outcome(guide, roots, showsPolicy);
    if (outcome !== null) await advance(outcome);
    const latest = reply?.guide;
    if (!latest) return forgetChecks();
    checked = await preflight.check(latest, reply?.live ?? null);
    const { externalId: madeWith } = latest.role;
    const isRight = checked.checks.some(({ id, verdict }) => id === 'trust' && verdict === 'pass');
    const hasChanged = madeWith !== null && madeWith !== latest.externalId;
    changedId =
      hasChanged && !isRight
        ? (await loadPolicyTools()).compareExternalIds(latest.externalId, madeWith)
        : null;
  }

  function show(): void {
    if (reply !== null && (reply.guide || problem)) {
      const state = {
        reply,
        problem,
        changedId,
        arnField,
        policyPlace: readFrom[0] ?? null,
        checked,
        isHeld: hold.isHolding(),
        isSubmittedHere: submit.isSubmittedHere(),
      };
      const run = () => preflight.run().catch(panel.fail);
      const cancel = () => preflight.cancel().catch(panel.fail);
      const { guide } = reply;
      const acts = {
        advance: (event: SetupEvent) => advance(event, guide),
        useArn: replaceArn,
        preflight: { run, cancel },
        submitAnyway,
      };
      const button = findSubmit(rootsOf(document));
      const about = [arnField?.control, button].flatMap((control) => control ?? []);
      panel.show({ ...wizardView(state, acts), about, read: readFrom });
    } else panel.hide();
  }

  function leave(): void {
    told = null;
    reply = null;
    forgetChecks();
    panel.hide();
  }

  /** Submit Role is held for what the panel tells alone. */
  function forgetChecks(): void {
    checked = noPreflight;
    changedId = null;
  }

  async function replaceArn(guide: Guide): Promise<void> {
    const put = await putArn(findArnField(rootsOf(document)), guide);
    if (!isShown(guide)) return put ? takeBackArn(put) : undefined;
    arnField = put;
    if (put?.isFilled) await advance({ type: 'arn-returned' }, guide);
  }

  function submitAnyway(): void {
    hold.letThrough();
    show();
    const button = findSubmit(rootsOf(document));
    if (button instanceof HTMLElement) button.focus();
  }

  const hold = createHold(
    () => checked.checks,
    () => JSON.stringify([reply?.guide?.setupId, reply?.guide?.role.arn]),
  );
  const hear = hearSubmit(
    {
      guide: () => reply?.guide ?? null,
      stops: hold.stops,
      stopped: () => {
        show();
        panel.recall(true);
      },
      pressed: (guide, roots) => {
        submit.pressed(guide, roots);
        // Iru may have answered before this is known, and the page not change any more.
        advance({ type: 'submitted' }).then(() => look(rootsOf(document)), panel.fail);
      },
    },
    signal,
  );
  whenSetupsChange((forgotten) => {
    isForgotten ||= forgotten;
    told = null;
    preflight.forgetOutcome();
    void look(rootsOf(document));
  }, signal);
  const interval = () => (told === null ? pauseOnOtherPage() : 20);
  const lookAt = (roots: readonly Root[]) => {
    hear(roots);
    void look(roots);
  };
  watch(lookAt, signal, { interval, deep: true });
  return () => Boolean(reply?.guide);
}
