import { splitArn } from '../../policy/arn-parts.ts';
import { type Sentences, say } from '../../texts/text.ts';
import type { CheckResult } from '../check.ts';
import type { Facts } from '../facts.ts';
import { isByResourceControl } from '../is-by-resource-control.ts';
import { answered } from '../live/answer.ts';
import { otherAccount } from './other-account.ts';
import { resultsOf } from './result.ts';

const { warn } = resultsOf('assume-role');

/** Who is to be let in. */
export const iruOf = ({ wizard }: Pick<Facts, 'wizard'>): string => wizard.principal || 'Iru';

/** Where one kept the admin's own credentials from the role: so it may Iru. Else null. */
export function deniedByResourceControl(facts: Facts): CheckResult | null {
  const tried = facts.live?.probe.withExternalId;
  if (tried?.state !== 'failed' || !isByResourceControl(tried.failure.message)) return null;
  const mend = [say('checkProbeControlMend', { principal: iruOf(facts) })];
  return warn(say('checkProbeControlTitle'), [say('checkProbeControlDenied')], mend);
}

/**
 * That the organization's resource control policies may keep Iru out, where the role is in a member
 * account and they are not known to be off. What they say is shown to the management account alone, and
 * the try to assume the role is of somebody in the organization, as Iru is not. They do not bind the
 * management account's own resources. Source: Organizations User Guide, "Resource control policies".
 */
export function mayBeUnderResourceControl(facts: Facts): Sentences {
  const { live, role } = facts;
  const organization = live && answered(live.organization);
  const account = splitArn(role.arn ?? '')?.accountId;
  if (!live || !organization || !account || account === organization.managementAccount) return [];
  // The organization is the one of the credentials.
  const members = answered(live.delegatedAdministrators) ?? [];
  if (otherAccount(facts) !== null && !members.includes(account)) return [];
  const { state } = live.resourceControl;
  const mayBeOn = state === 'failed' || answered(live.resourceControl) === true;
  return mayBeOn ? [say('checkProbeControl', { principal: iruOf(facts) })] : [];
}
