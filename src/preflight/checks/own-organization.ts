import { splitArn } from '../../policy/arn-parts.ts';
import type { Facts } from '../facts.ts';
import { answered } from '../live/answer.ts';

/**
 * The ID of the admin's organization, to which Iru's account does not belong, as far as AWS told it;
 * null where Iru may be the admin.
 */
export function ownOrganization({ wizard, role, live }: Facts): string | null {
  const organization = live && answered(live.organization);
  const iru = splitArn(wizard.principal)?.accountId ?? wizard.principal;
  const own = [organization?.managementAccount, splitArn(role.arn ?? '')?.accountId];
  return organization && !own.includes(iru) ? organization.id : null;
}
