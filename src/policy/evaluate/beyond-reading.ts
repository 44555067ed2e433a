import type { PolicyDocument, Statement } from '../policy-document.ts';
import { matchesActionPattern } from '../wildcards.ts';
import { judgeAction } from './judge-action.ts';

/**
 * How AWS begins the names of actions that read. What it classes as reading (Service Authorization
 * Reference) are thousands of names; of those that it classes otherwise, under a hundredth begins so.
 */
const verbs =
  'BatchDescribe BatchGet BatchList Describe Filter Get List Lookup Query Read Scan Search Select Validate View';
/** … and others of the sources. Without kms:Decrypt, nothing is read that a customer's key encrypts. */
const others = 'dynamodb:PartiQLSelect iam:Generate* iam:Simulate* identitystore:Is* kms:Decrypt';

const reading = [...verbs.split(' ').map((verb) => `*:${verb}*`), ...others.split(' ')];

const isReading = (pattern: string) => reading.some((each) => matchesActionPattern(each, pattern));

/** What a document allows that is no reading, as it is written there, unless denied or out of bounds. */
export function beyondReading(
  { Statement }: PolicyDocument,
  all: readonly PolicyDocument[],
  boundary: PolicyDocument | null,
): string[] {
  const patterns = Statement.flatMap(allowedBy).filter((pattern) => !isReading(pattern));
  return [...new Set(patterns)].filter(
    (pattern) =>
      judgeAction(all, pattern) !== 'denied' && (boundary === null || isWithin(boundary, pattern)),
  );
}

/** All but a few actions are taken for all. */
function allowedBy({ Effect, Action }: Statement): string[] {
  return Effect === 'Allow' ? (Action ?? ['*']) : [];
}

/** Whether a boundary leaves of it what is no reading. */
function isWithin(boundary: PolicyDocument, pattern: string): boolean {
  const leaves = boundary.Statement.flatMap(allowedBy).some(
    (bound) =>
      matchesActionPattern(bound, pattern) ||
      (matchesActionPattern(pattern, bound) && !isReading(bound)),
  );
  return leaves && judgeAction([boundary], pattern) !== 'denied';
}
