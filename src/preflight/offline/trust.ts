import { compareTrust } from '../../policy/compare-trust.ts';
import { evaluateTrust } from '../../policy/evaluate/evaluate-trust.ts';
import { iruRequest } from '../../policy/evaluate/iru-request.ts';
import { judgeTrust } from '../../policy/evaluate/judge-trust.ts';
import type { TrustDecision } from '../../policy/evaluate/trust-request.ts';
import { parsePolicyDocument } from '../../policy/policy-document.ts';
import type { CheckResult } from '../check.ts';
import type { OfflineFacts } from '../facts.ts';
import { withoutAskedConditions } from './asked-by-wizard.ts';
import { listed, resultsOf } from './result.ts';
import { refusalOf } from './trust-refusal.ts';

const { pass, warn, fail, unknown } = resultsOf('trust');

const replace =
  "Replace the trust policy on the role's Trust relationships tab with the one that the wizard shows.";

const texts = (entries: readonly { text: string }[]) =>
  entries
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');

const by = ({ decidedBy }: TrustDecision) => `Statement ${decidedBy}`;

/**
 * Whether the role's trust policy is the wizard's and does what it is for: Iru gets in with the
 * external ID, and neither without one, nor with another, nor anybody else.
 */
export function checkTrust({ wizard, role, now }: OfflineFacts): CheckResult {
  const { principal, externalId, partition } = wizard;
  if (role.trustPolicy === null) {
    return unknown(
      'Trust policy not seen',
      "The role's trust policy was not read yet.",
      "Open the Trust relationships tab on the role's page.",
    );
  }
  const found = parsePolicyDocument(role.trustPolicy);
  if (!found.ok) return unknown('Trust policy not readable', found.problem.text, replace);
  if (principal === '' || externalId === '') {
    return unknown('Trust policy not checked', "The wizard's own policy was not read.");
  }
  const wanted = parsePolicyDocument(wizard.trustPolicy);
  const policy = wanted.ok ? withoutAskedConditions(found.value, wanted.value) : found.value;
  const comparison = compareTrust(wizard.trustPolicy, role.trustPolicy);
  const differences = comparison.ok ? comparison.differences : [];
  const differentId = comparison.ok ? comparison.externalId : null;

  const asking = { principal, externalId, now };
  const { withId, withoutId, withOtherId } = judgeTrust(policy, asking);
  const refusal = withId.allowed ? null : refusalOf(withId, asking);
  switch (refusal?.kind) {
    case 'external-id':
      return fail('External ID mismatch', differentId?.summary ?? texts(refusal.unmet), replace);
    case 'cannot-meet':
      return fail(
        'Trust policy differs: Iru cannot meet a condition',
        `${texts(refusal.unmet)} ${differentId?.summary ?? ''}`.trim(),
        `Remove what keeps Iru out: ${listed(refusal.unmet.map(({ key }) => key))}. Or: ${replace}`,
      );
    case 'not-let-in':
      return fail(
        'Trust policy differs: Iru is not let in',
        withId.reason === 'explicit-deny'
          ? `${by(withId)} denies access to Iru. ${texts(differences)}`.trim()
          : texts(differences) || `No statement lets ${principal} assume the role.`,
        replace,
      );
    case 'not-known':
    case undefined:
      break;
  }
  if (withoutId.allowed) {
    return fail(
      'Trust policy differs: no external ID is needed',
      `${by(withoutId)} lets Iru in without an external ID, so any other customer of Iru could have it read this account.`,
      replace,
    );
  }
  if (withOtherId.allowed) {
    return fail(
      'Trust policy differs: other external IDs are let in',
      `${by(withOtherId)} lets Iru in with an external ID that is not the wizard's, so another customer of Iru could have it read this account.`,
      replace,
    );
  }
  const stranger = `arn:${partition || 'aws'}:iam::000000000000:role/stranger`;
  const strangers = evaluateTrust(
    policy,
    iruRequest({ ...asking, principal: stranger }, externalId),
  );
  if (strangers.allowed) {
    return fail(
      'Trust policy differs: everyone is let in',
      `${by(strangers)} lets in whoever knows the external ID, and not only ${principal}.`,
      replace,
    );
  }
  if (refusal) {
    return warn(
      'Trust policy differs: Iru may not meet a condition',
      `${texts(refusal.unmet)} Whether Iru meets it is not known.`,
      replace,
    );
  }
  if (!comparison.ok) {
    return unknown("Trust policy not compared with the wizard's", comparison.problem.text);
  }
  if (differences.length > 0 || differentId) {
    return warn(
      'Trust policy differs',
      texts(differences) || (differentId?.summary ?? ''),
      replace,
    );
  }
  return pass(
    'Trust policy',
    "It is the wizard's: Iru is let in with the external ID, and refused without it or with another.",
  );
}
