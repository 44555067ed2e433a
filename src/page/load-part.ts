import type { RequestOf } from '../messages/request.ts';
import { send } from '../messages/send.ts';
import { words } from '../texts/translate.ts';
import type { CreatePanel } from './panel/view.ts';
import type { PolicyTools } from './policy-tools.ts';

type Part = RequestOf<'load-part'>['part'];
const loading = new Map<Part, Promise<unknown>>();

declare global {
  var roleCourierPolicyTools: PolicyTools | undefined;
  var roleCourierPanel: CreatePanel | undefined;
}

/**
 * The policy code, put into this page by the background when it is first needed: most pages never
 * are, and neither they nor each wake-up of the background have to carry it.
 */
export async function loadPolicyTools(): Promise<PolicyTools> {
  if (globalThis.roleCourierPolicyTools === undefined) await load('policy');
  return globalThis.roleCourierPolicyTools ?? missing();
}

/** The panel's code, in the same way. */
export async function loadPanel(): Promise<CreatePanel> {
  if (globalThis.roleCourierPanel === undefined) await load('panel');
  return globalThis.roleCourierPanel ?? missing();
}

/** Once, even where several wait for it: a part holds what is known of this page. */
function load(part: Part): Promise<unknown> {
  const started = loading.get(part) ?? send({ type: 'load-part', part });
  loading.set(part, started);
  return started.finally(() => loading.delete(part));
}

function missing(): never {
  throw new Error(words('partNotLoaded'));
}
