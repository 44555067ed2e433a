import type { Partition } from '../partitions.ts';
import { asList, isObject } from './json-object.ts';

const kinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const iamPrincipal = /^arn:([a-z-]+):iam::\d{12}:(?:root|(?:role|user)\/[\w+=,.@/-]+)$/;
const sessionPrincipal =
  /^arn:([a-z-]+):sts::\d{12}:(?:assumed-role|federated-user)\/[\w+=,.@/-]+$/;
const uniqueId = /^(?:AROA|AIDA)[A-Z0-9]{12,}$/;

function isAwsPrincipal(value: string, partition: Partition): boolean {
  if (value === '*' || /^\d{12}$/.test(value) || uniqueId.test(value)) return true;
  const match = iamPrincipal.exec(value) ?? sessionPrincipal.exec(value);
  return match?.[1] === partition;
}

function isValid(kind: string, value: string, partition: Partition): boolean {
  switch (kind) {
    case 'AWS':
      return isAwsPrincipal(value, partition);
    case 'Service':
      return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/.test(value);
    case 'Federated':
      return /^arn:[a-z-]+:iam::\d{12}:(?:saml|oidc)-provider\/.+$|^[a-z0-9.-]+\.[a-z]+$/.test(
        value,
      );
    default:
      return false;
  }
}

/** Every kind and value of a statement's Principal; undefined when it is not shaped like one. */
function principalPairs(principal: unknown): [string, unknown][] | undefined {
  if (principal === '*') return [['AWS', '*']];
  if (!isObject(principal)) return undefined;
  const pairs = Object.entries(principal).flatMap(([kind, value]) =>
    asList(value).map((one): [string, unknown] => [kind, one]),
  );
  return pairs.length === 0 ? undefined : pairs;
}

/**
 * What IAM says against a trust policy's Principal; undefined when nothing does. IAM looks the
 * principal up, so one that does not exist is as invalid as one with a broken ARN.
 */
export function checkPrincipal(
  principal: unknown,
  partition: Partition,
  unknownPrincipals: readonly string[] = [],
): string | undefined {
  const pairs = principalPairs(principal);
  if (pairs === undefined) return 'Missing required field Principal cannot be empty!';
  for (const [kind, value] of pairs) {
    if (!kinds.includes(kind)) return 'Syntax errors in policy.';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (!isValid(kind, text, partition) || unknownPrincipals.includes(text)) {
      return `Invalid principal in policy: "${kind}":"${text}"`;
    }
  }
  return undefined;
}
