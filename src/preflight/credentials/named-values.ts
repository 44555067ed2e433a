/** What was found in a pasted text: each part of the credentials with all its different values. */
export type NamedValues = Record<CredentialPart, Set<string>>;
export type CredentialPart = 'accessKeyId' | 'secretAccessKey' | 'sessionToken' | 'expiration';

/** The names under which the portal, the CLI, the SDKs and their files know each part. */
const names: ReadonlyMap<string, CredentialPart> = new Map([
  ['awsaccesskeyid', 'accessKeyId'],
  ['accesskeyid', 'accessKeyId'],
  ['awssecretaccesskey', 'secretAccessKey'],
  ['secretaccesskey', 'secretAccessKey'],
  ['awssessiontoken', 'sessionToken'],
  ['awssecuritytoken', 'sessionToken'],
  ['sessiontoken', 'sessionToken'],
  ['awscredentialexpiration', 'expiration'],
  ['awssessionexpiration', 'expiration'],
  ['awsexpiration', 'expiration'],
  ['xsecuritytokenexpires', 'expiration'],
  ['expiration', 'expiration'],
]);

/** Written with or without underscores, in any case. */
export function partNamed(name: string): CredentialPart | undefined {
  return names.get(name.replaceAll('_', '').toLowerCase());
}

export function noValues(): NamedValues {
  return {
    accessKeyId: new Set(),
    secretAccessKey: new Set(),
    sessionToken: new Set(),
    expiration: new Set(),
  };
}
