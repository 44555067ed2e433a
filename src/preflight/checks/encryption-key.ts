import { allowsRequest, type PermissionRequest } from '../../policy/evaluate/allows-request.ts';
import { say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';
import type { IdentityCenterInstance } from '../live/live-facts.ts';
import { asShown } from './as-shown.ts';
import { besideGap } from './beside-gap.ts';
import { decryptionOf } from './decryption.ts';
import { type KnownPolicies, knownPolicies } from './known-policies.ts';
import { unlessPoliciesBehind } from './policies-behind.ts';
import { resultsOf } from './result.ts';

const { pass, warn, unknown } = resultsOf('encryption-key');

/**
 * Whether the role may use the customer's own key that encrypts IAM Identity Center. Who calls its API
 * needs kms:Decrypt by their own policies, by the key's, or from another account than the key's by both
 * (IAM Identity Center User Guide, "Baseline KMS key policy"; KMS Developer Guide, "Key policies"). No
 * result where AWS's own key does it, or where that is not known.
 */
export function checkEncryptionKey(facts: Facts): CheckResult | null {
  const { live } = facts;
  const key = live && answered(live.encryptionKey);
  const instance = live && answered(live.identityCenter.instance);
  if (!live || !key || !instance) return null;
  const found = besideGap(judge(facts, instance, key), say('checkKey'), live.policies);
  const isShownAllowed = () => {
    const known = knownPolicies(asShown(facts));
    const { request } = decryptionOf(facts.recipe, instance, key);
    return !known.isBoundaryUnread && allows(known, request);
  };
  return unlessPoliciesBehind(facts, found, isShownAllowed, () => true);
}

function judge(
  { recipe, role, live }: Facts,
  instance: IdentityCenterInstance,
  key: string,
): CheckResult {
  const known = knownPolicies({ role, live });
  const { service, request } = decryptionOf(recipe, instance, key);
  const isAllowed = allows(known, request);
  const evidence = [
    say('checkKeyOwn', { key }),
    isAllowed ? say('checkKeyAllowed') : say('checkKeyMissing', { service }),
  ];
  const mend = isAllowed ? null : [say('checkKeyMend', { key, service })];
  // What was not read may allow it, or deny it. A role that was there before may have any policy.
  const mayHaveOthers = known.unread.length > 0 || (!known.isWhole && role.createdAt === null);
  if (mayHaveOthers || (isAllowed && known.isBoundaryUntold)) {
    const notWhole = [...evidence, say('checkCoverageNotWhole')];
    return unknown(say('checkKey'), notWhole, mend);
  }
  return isAllowed ? pass(say('checkKey'), evidence) : warn(say('checkKeyLacks'), evidence, mend);
}

function allows({ documents, boundary }: KnownPolicies, request: PermissionRequest): boolean {
  const own = documents.map(({ document }) => document);
  return allowsRequest(own, request) && (boundary === null || allowsRequest([boundary], request));
}
