import { compareTrust } from '../../policy/compare-trust.ts';
import { notPrincipals } from '../../policy/evaluate/describe-not-principal.ts';
import { evaluateTrust } from '../../policy/evaluate/evaluate-trust.ts';
import { iruRequest } from '../../policy/evaluate/iru-request.ts';
import { judgeTrust } from '../../policy/evaluate/judge-trust.ts';
import { parseTrustPolicy } from '../../policy/parse-trust-policy.ts';
import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { withoutAskedConditions } from './asked-by-wizard.ts';
import { ownOrganization } from './own-organization.ts';
import { replaceTrust } from './replace-trust.ts';
import { listed, resultsOf } from './result.ts';
import { mayKeepOut } from './trust-not-known.ts';
import { refusalOf } from './trust-refusal.ts';

const { pass, warn, fail, unknown } = resultsOf('trust');

/** Of many differences, the first few. */
const most = 4;

const orElse = (texts: Sentences, others: Sentences) => (texts.length > 0 ? texts : others);

/**
 * Whether a trust policy is the wizard's and does what it is for: Iru gets in with the external ID,
 * and neither without one, nor with another, nor anybody else.
 */
export function judgeTrustPolicy(trustPolicy: string, facts: Facts): CheckResult {
  const { wizard, now } = facts;
  const { principal, externalId, partition } = wizard;
  const found = parseTrustPolicy(trustPolicy);
  if (!found.ok) return unknown(say('checkTrustUnreadable'), found.problem.text, replaceTrust);
  if (principal === '' || externalId === '') {
    return unknown(say('checkTrustUnchecked'), [say('checkTrustWizardNotRead')]);
  }
  const wanted = parseTrustPolicy(wizard.trustPolicy);
  const policy = wanted.ok ? withoutAskedConditions(found.value, wanted.value) : found.value;
  const comparison = compareTrust(wizard.trustPolicy, trustPolicy);
  const differences = comparison.ok
    ? comparison.differences.slice(0, most).flatMap(({ text }) => text)
    : [];
  const differentId = (comparison.ok && comparison.externalId?.summary) || [];

  const asking = { principal, externalId, now, organizationIsNot: ownOrganization(facts) };
  const { withId, withoutId, withOtherId } = judgeTrust(policy, asking);
  const refusal = withId.allowed === false ? refusalOf(withId) : null;
  const unmet = refusal?.unmet.slice(0, most).flatMap(({ text }) => text) ?? [];
  switch (refusal?.kind) {
    case 'external-id':
      return fail(say('checkTrustOtherId'), orElse(differentId, unmet), replaceTrust);
    case 'cannot-meet': {
      const keys = listed(refusal.unmet.map(({ key }) => key));
      return fail(
        say('checkTrustCannotMeet'),
        [...unmet, ...differentId],
        [say('checkTrustRemove', { keys }), say('checkTrustOrReplace')],
      );
    }
    case 'not-let-in': {
      const { reason, decidedBy } = withId;
      return fail(
        say('checkTrustNotLetIn'),
        reason === 'explicit-deny' && decidedBy !== null
          ? [say('checkTrustDenied', { statement: decidedBy }), ...differences]
          : orElse(differences, [say('checkTrustNoStatement', { principal })]),
        replaceTrust,
      );
    }
    case undefined:
      break;
  }
  if (withoutId.allowed !== false) {
    const evidence = say('checkTrustWithoutId', { statement: withoutId.decidedBy ?? 0 });
    return fail(say('checkTrustNoId'), [evidence], replaceTrust);
  }
  if (withOtherId.allowed !== false) {
    const evidence = say('checkTrustWithOtherId', { statement: withOtherId.decidedBy ?? 0 });
    return fail(say('checkTrustOtherIds'), [evidence], replaceTrust);
  }
  const stranger = `arn:${partition || 'aws'}:iam::000000000000:role/stranger`;
  // Whoever is let in by conditions that the wizard asks for has to meet them, as Iru does.
  // Of whatever else, one stranger has nothing.
  const { notKnown: _, ...request } = iruRequest({ ...asking, principal: stranger }, externalId);
  const strangers = evaluateTrust(found.value, request);
  if (strangers.allowed === true) {
    const statement = strangers.decidedBy ?? 0;
    const evidence = say('checkTrustStrangers', { statement, principal });
    return fail(say('checkTrustEveryone'), [evidence], replaceTrust);
  }
  if (withId.allowed === null) return mayKeepOut(withId.unmet);
  if (!comparison.ok) return unknown(say('checkTrustNotCompared'), comparison.problem.text);
  const evidence = orElse(differences, differentId);
  if (evidence.length > 0) return warn(say('checkTrustDiffers'), evidence, replaceTrust);
  const exceptions = notPrincipals(found.value);
  if (exceptions.length > 0) return mayKeepOut(exceptions);
  return pass(say('checkTrust'), [say('checkTrustRight')]);
}
