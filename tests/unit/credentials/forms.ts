export type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

export const expiration = '2026-11-25T12:00:00Z';

const members = ({ accessKeyId, secretAccessKey, sessionToken }: Keys) => ({
  AccessKeyId: accessKeyId,
  SecretAccessKey: secretAccessKey,
  SessionToken: sessionToken,
  Expiration: expiration,
});

const variables = (line: (name: string, value: string) => string) => (keys: Keys) =>
  [
    line('AWS_ACCESS_KEY_ID', keys.accessKeyId),
    line('AWS_SECRET_ACCESS_KEY', keys.secretAccessKey),
    line('AWS_SESSION_TOKEN', keys.sessionToken),
    line('AWS_CREDENTIAL_EXPIRATION', expiration),
  ].join('\n');

const section = (sign: string) => (keys: Keys) =>
  [
    '[111122223333_AdministratorAccess]',
    `aws_access_key_id${sign}${keys.accessKeyId}`,
    `aws_secret_access_key${sign}${keys.secretAccessKey}`,
    `aws_session_token${sign}${keys.sessionToken}`,
    `aws_expiration${sign}${expiration}`,
  ].join('\n');

const table = (keys: Keys) => {
  const rows = Object.entries(members(keys)).map(([name, value]) => `||  ${name}  |  ${value}  ||`);
  return ['|      GetSessionToken      |', '||       Credentials       ||', ...rows].join('\n');
};

const asText = (keys: Keys) => {
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  return ['CREDENTIALS', accessKeyId, expiration, secretAccessKey, sessionToken].join('\t');
};

const role = { Arn: 'arn:aws:sts::111122223333:assumed-role/Admin/me', AssumedRoleId: 'AROA:me' };

/** What the access portal, the CLI and the files of the SDKs hold, by where it comes from. */
export const forms: Record<string, (keys: Keys) => string> = {
  'portal, macOS and Linux': variables((name, value) => `export ${name}="${value}"`),
  'portal, Windows': variables((name, value) => `SET ${name}=${value}`),
  'portal, PowerShell': variables((name, value) => `$Env:${name}="${value}"`),
  'portal, credentials file': section('='),
  'credentials file, with spaces': section(' = '),
  'export-credentials, process': (keys) =>
    JSON.stringify({ Version: 1, ...members(keys) }, null, 4),
  'export-credentials, process, in one line': (keys) =>
    JSON.stringify({ Version: 1, ...members(keys) }),
  'export-credentials, env': variables((name, value) => `export ${name}=${value}`),
  'export-credentials, env-no-export': variables((name, value) => `${name}=${value}`),
  'export-credentials, powershell': variables((name, value) => `$Env:${name}="${value}"`),
  'export-credentials, windows-cmd': variables((name, value) => `set ${name}=${value}`),
  'export-credentials, fish': variables((name, value) => `set -gx ${name} ${value}`),
  'sts, JSON': (keys) =>
    JSON.stringify({ Credentials: members(keys), AssumedRoleUser: role }, null, 4),
  'sts, JSON with slashes escaped': (keys) =>
    JSON.stringify({ Credentials: members(keys) }).replaceAll('/', '\\/'),
  'sts, YAML': (keys) =>
    ['Credentials:', ...Object.entries(members(keys)).map(([k, v]) => `  ${k}: ${v}`)].join('\n'),
  'sts, table': table,
  'sts, text': asText,
  'bash, in one line': (keys) =>
    variables((name, value) => `export ${name}=${value}`)(keys).replaceAll('\n', '; '),
  'cmd, in one line': (keys) =>
    variables((name, value) => `set "${name}=${value}"`)(keys).replaceAll('\n', '&& '),
  csh: variables((name, value) => `setenv ${name} '${value}'`),
  setx: variables((name, value) => `setx ${name} "${value}"`),
  'fish, quoted': variables((name, value) => `set --global --export ${name} "${value}"`),
  '.env': variables((name, value) => `${name}='${value}'`),
  docker: (keys) => variables((name, value) => `-e ${name}=${value}`)(keys).replaceAll('\n', ' '),
  'aws configure set': (keys) =>
    section(' ')(keys)
      .replaceAll('aws_', 'aws configure set aws_')
      .replace(/^\[.*\n/, ''),
};
