import type { Guide } from '../../src/setup/guide.ts';

export type SetupValue = { label: string; value: string; note?: string };

/** Every value of a setup that an admin may have to carry by hand. */
export function valuesOf(guide: Guide): SetupValue[] {
  const { arn, account, arnConfirmed } = guide.role;
  const note = arnConfirmed ? {} : { note: 'Not yet seen on the role’s own page.' };
  return [
    { label: 'External ID', value: guide.externalId },
    { label: 'Principal', value: guide.principal },
    { label: 'Trust policy JSON', value: guide.trustPolicy },
    ...(account === null ? [] : [{ label: 'AWS account', value: account }]),
    { label: 'Role name', value: guide.roleName },
    ...(arn === null ? [] : [{ label: 'Role ARN', value: arn, ...note }]),
    ...grantValues(guide.grant),
  ];
}

function grantValues(grant: Guide['grant']): SetupValue[] {
  switch (grant?.kind) {
    case undefined:
      return [];
    case 'inline':
      return [
        { label: 'Inline policy name', value: grant.policyName },
        { label: 'Inline policy JSON', value: grant.json },
      ];
    case 'managed':
      return [{ label: 'Managed policy name', value: grant.policyName }];
  }
}
