import type { Guide } from '../../src/setup/guide.ts';
import { say, type Text } from '../../src/texts/text.ts';

export type SetupValue = { label: Text; value: string; note?: Text };

/** Every value of a setup that an admin may have to carry by hand. */
export function valuesOf(guide: Guide): SetupValue[] {
  const { arn, account, arnConfirmed } = guide.role;
  const note = arnConfirmed ? {} : { note: say('arnNotSeen') };
  return [
    { label: say('labelExternalId'), value: guide.externalId },
    { label: say('labelPrincipal'), value: guide.principal },
    { label: say('labelTrustJson'), value: guide.trustPolicy },
    ...(account === null ? [] : [{ label: say('labelAccount'), value: account }]),
    { label: say('labelRoleName'), value: guide.roleName },
    ...(arn === null ? [] : [{ label: say('labelRoleArn'), value: arn, ...note }]),
    ...grantValues(guide.grant),
  ];
}

function grantValues(grant: Guide['grant']): SetupValue[] {
  switch (grant?.kind) {
    case undefined:
      return [];
    case 'inline':
      return [
        { label: say('labelInlineName'), value: grant.policyName },
        { label: say('labelInlineJson'), value: grant.json },
      ];
    case 'managed':
      return [{ label: say('labelManagedName'), value: grant.policyName }];
  }
}
