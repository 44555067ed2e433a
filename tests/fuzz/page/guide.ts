import { type Guide, guideFor } from '../../../src/setup/guide.ts';
import { setupAfter } from '../../browser/popup-seed.ts';
import type { Own } from '../page-snapshot.ts';

/** What the pages are to be filled with. */
export function guideOn(page: Document): Guide {
  const guide = guideFor(setupAfter('sso'));
  const wanted = policyInRow(page.querySelector('[data-own="wantedPolicy"]'));
  const isAccountForm = page.querySelector('[data-own="accountId"]') !== null;
  return {
    ...guide,
    route: isAccountForm ? 'another-account' : 'custom-trust-policy',
    tags: [
      { key: 'made-with', value: 'Role Courier' },
      { key: 'for', value: 'Iru Compliance' },
    ],
    grant:
      wanted === null
        ? guide.grant
        : { kind: 'managed', policyName: wanted, arn: `arn:aws:iam::aws:policy/${wanted}` },
  };
}

function policyInRow(box: Element | null): string | null {
  const row = box?.closest('tr, [role="row"]');
  const cell = row?.querySelector('a') ?? row?.querySelectorAll('[role="cell"]')[1];
  return cell?.textContent?.trim() ?? null;
}

/** What each control may hold in the end, besides what it held before; others must stay as they are. */
export function wantedIn(guide: Guide): Partial<Record<Own, readonly string[]>> {
  const { grant } = guide;
  const isAccount = guide.route === 'another-account';
  return {
    entityCustom: isAccount ? ['false'] : ['true'],
    entityAccount: isAccount ? ['true'] : ['false'],
    entityOther: ['false'],
    anotherAccount: ['true'],
    thisAccount: ['false'],
    requireExternalId: ['true'],
    requireMfa: ['false'],
    accountId: [guide.principalAccountId],
    externalId: [guide.externalId],
    trustPolicy: [guide.trustPolicy],
    search: grant?.kind === 'managed' ? [grant.policyName] : [],
    wantedPolicy: ['true'],
    roleName: [guide.roleName],
    description: [guide.roleDescription],
    tagKey: guide.tags.map(({ key }) => key),
    tagValue: guide.tags.map(({ value }) => value),
    jsonSwitch: ['true'],
    inlinePolicy: grant?.kind === 'inline' ? [grant.json] : [],
    policyName: grant === null ? [] : [grant.policyName],
  };
}

/** What a status claims to be filled: then it has to be. */
export const claims: Record<string, readonly Own[]> = {
  '‹trustFilled›': ['trustPolicy', 'entityCustom'],
  '‹accountFilled›': ['accountId', 'externalId', 'anotherAccount', 'requireExternalId'],
  '‹nameFilled›': ['roleName'],
  '‹nameTagsFilled›': ['roleName', 'tagKey', 'tagValue'],
  '‹isTicked›': ['wantedPolicy'],
  '‹inlineFilled›': ['inlinePolicy'],
  '‹policyNamed›': ['policyName'],
};
