/** What is wrong with pasted credentials. None of these may hold any part of them. */
export const credentials = {
  credentialsNotFound:
    'No AWS credentials stand in this text. In the access portal choose “Access keys”, copy the whole block of any option, and paste it.',
  credentialsNoKeyId:
    'The access key ID is missing. Copy the whole block, from the access key ID to the session token.',
  credentialsNoSecret:
    'The secret access key is missing. Copy the whole block, from the access key ID to the session token.',
  credentialsNoToken:
    'The session token is missing, and temporary credentials do not work without it. Copy the whole block to its end.',
  credentialsSeveral:
    'The text holds several sets of credentials. Paste only the one for the account that the role is in.',
  credentialsMixed:
    'A session token stands beside the access key of a user, which has none: these belong to different credentials. Copy the block of one of them.',
  credentialsMasked:
    'Part of the credentials is masked, with asterisks or dots in its place. Copy the block with its copy button, which takes the real values.',
  credentialsExample:
    'These are made-up credentials of an example, as AWS’s documentation has them. Copy your own from the access portal.',
  credentialsKeyId:
    'The access key ID does not look like one: it begins with ASIA or AKIA and has capital letters and digits only. Copy the whole block again.',
  credentialsSecret:
    'The secret access key has {length} characters, where AWS’s have 40 letters, digits and signs. Copy the whole block again.',
  credentialsToken: 'The session token is cut off or has characters that none has. Copy it again.',
  credentialsExpired:
    'These credentials have expired. Copy new ones from the access portal and paste them.',
  credentialsLongLived:
    'This is the long-lived access key of a user. It works, but temporary credentials are safer: they end by themselves.',
  credentialsTooLong: 'This text is too long for a block of credentials. Paste only the block.',
} as const;
