/** In which account each source's role has to be, and what to know before choosing its policy. */
export const sources = {
  homeSso:
    'Create the role in the management account, or in the delegated administrator account of IAM Identity Center. From any other member account, Iru finds no permission sets and no assignments.',
  homeIdentityStore:
    'Create the role in the management account, or in the delegated administrator account of IAM Identity Center. From any other member account, Iru finds an empty directory.',
  homeIam:
    'Create the role in the very account whose users, roles and policies Iru is to read: IAM is separate in each account.',
  homeOrganizations:
    'Create the role in the management account of the organization, as Iru’s documentation asks. AWS shows the organization to a member account only where that is a delegated administrator.',
  homeCloudtrail: 'Create the role in the account whose trails and events Iru is to read.',
  homeDynamodb: 'Create the role in the account that holds the DynamoDB tables.',
  homeRedshiftServerless: 'Create the role in the account that hosts the Serverless workgroups.',
  homeGeneric:
    'Create the role in the account that Iru’s page for this source names; without one, in the account that Iru is to read.',

  noteSso:
    'Users and groups are a source of their own in Iru: AWS IAM Identity Center (Identity Store).',
  noteIdentityCenterKey:
    'If IAM Identity Center is encrypted with a KMS key of your own, the role needs more: kms:Decrypt on that key, in a policy of the role and in the key’s own.',
  noteIdentityStore: 'AWS has no managed policy for the Identity Store alone.',
  noteCloudtrail:
    'Only audits that read archived trails need more: s3:GetObject on the bucket, and kms:Decrypt on its key when the archives are encrypted.',
  noteDynamodb: 'Either policy lets Iru read the items in the tables, not only their settings.',
  noteRedshiftServerless: 'AWS has no read-only managed policy for Redshift Serverless.',
  noteGeneric:
    'Role Courier does not know this source. Attach the policy that Iru’s page for it names.',
} as const;
