import type { RolePoliciesAnswer } from '../../shared/answers.ts';
import { texts } from '../common/texts.ts';
import { readableDocument } from './readable-document.ts';

export interface AttachedPolicy {
  name: string;
  type: string;
  /** The page of a managed one; none for an inline one. */
  href: string;
  /** Of an inline policy: its JSON to read. */
  document: string | undefined;
}

/** A role's policies as its page lists them. */
export function attachedPolicies(answer: RolePoliciesAnswer): AttachedPolicy[] {
  return [
    ...answer.AttachedPolicies.map(({ PolicyName, PolicyArn }) => ({
      name: PolicyName,
      type: PolicyArn.includes('::aws:') ? 'AWS managed' : 'Customer managed',
      href: policyPage(PolicyArn),
      document: undefined,
    })),
    ...answer.InlinePolicies.map(({ PolicyName, PolicyDocument }) => ({
      name: PolicyName,
      type: texts.customerInline,
      href: '',
      document: readableDocument(PolicyDocument),
    })),
  ];
}

export const policyPage = (arn: string): string => `#/policies/details/${encodeURIComponent(arn)}`;
