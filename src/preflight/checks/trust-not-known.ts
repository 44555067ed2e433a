import type { UnmetCondition } from '../../policy/evaluate/trust-request.ts';
import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import { replaceTrust } from './replace-trust.ts';
import { listed, resultsOf } from './result.ts';

const { warn } = resultsOf('trust');

/** Of much that may keep Iru out, the first few. */
const most = 4;

/** Of what may keep Iru out, nobody here can tell whether it does. Iru can, where conditions do. */
export function mayKeepOut(open: readonly UnmetCondition[]): CheckResult {
  const keys = new Set(open.map(({ key }) => key));
  const mend = [say('checkTrustAskIru', { keys: listed([...keys]) }), say('checkTrustOrReplace')];
  return warn(
    say('checkTrustMayKeepOut'),
    open.slice(0, most).flatMap(({ text }) => text),
    keys.has('NotPrincipal') ? replaceTrust : mend,
  );
}
