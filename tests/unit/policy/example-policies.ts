import { type PolicyDocument, parsePolicyDocument } from '../../../src/policy/policy-document.ts';
import { unwrap } from './problems.ts';

export const iruAccount = '753695775620';
export const iruRole = `arn:aws:iam::${iruAccount}:role/IruConnect`;
export const externalId = 'iru-1234';

/** The statement that Iru documents, with parts replaced. */
export function trustStatement(parts: Record<string, unknown> = {}) {
  return {
    Effect: 'Allow',
    Principal: { AWS: iruRole },
    Condition: { StringEquals: { 'sts:ExternalId': externalId } },
    Action: 'sts:AssumeRole',
    ...parts,
  };
}

/** A policy of these statements, as a page shows it. */
export function policyText(...statements: unknown[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

/** A policy that is written as a value; what is undefined is left out. */
export function readPolicy(policy: unknown): PolicyDocument {
  return unwrap(parsePolicyDocument(JSON.stringify(policy)));
}

/** A policy of these statements, read. */
export function policyOf(...statements: unknown[]): PolicyDocument {
  return readPolicy({ Version: '2012-10-17', Statement: statements });
}
