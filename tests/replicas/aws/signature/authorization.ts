import type { Received } from '../protocols/received.ts';

/** What a Signature Version 4 request says of itself. */
export interface Authorization {
  accessKeyId: string;
  /** `YYYYMMDD` of the credential scope. */
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
  /** The time it was signed at, and that time as it was written. */
  signedAt: Date;
  timestamp: string;
  sessionToken: string | null;
}

export type Parsed =
  | { kind: 'signed'; authorization: Authorization }
  | { kind: 'missing' }
  /** What is lacking, one sentence for each part, as AWS lists them. */
  | { kind: 'incomplete'; lacking: string[]; header: string };

const scheme = 'AWS4-HMAC-SHA256 ';

function partsOf(header: string): Map<string, string> {
  const parts = header
    .slice(scheme.length)
    .split(/,\s*/)
    .map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    });
  return new Map(parts);
}

/** `20260102T030405Z` as a time; undefined when it is none. */
function timeOf(timestamp: string): Date | undefined {
  const iso = timestamp.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  const time = new Date(iso);
  return iso === timestamp || Number.isNaN(time.getTime()) ? undefined : time;
}

/** Reads the Authorization header and what belongs to it. */
export function parseAuthorization({ headers }: Received): Parsed {
  const header = headers.authorization;
  if (header === undefined || header === '') return { kind: 'missing' };
  const parts = header.startsWith(scheme) ? partsOf(header) : new Map<string, string>();
  const timestamp = String(headers['x-amz-date'] ?? '');
  const signedAt = timeOf(timestamp);
  const scope = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/.exec(
    parts.get('Credential') ?? '',
  );
  const signature = parts.get('Signature');
  const signedHeaders = parts.get('SignedHeaders');
  const [, accessKeyId, date, region, service] = scope ?? [];
  if (
    accessKeyId === undefined ||
    date === undefined ||
    region === undefined ||
    service === undefined ||
    !signature ||
    !signedHeaders ||
    signedAt === undefined
  ) {
    const lacking = [
      ...(scope === null ? ["Authorization header requires 'Credential' parameter."] : []),
      ...(signature ? [] : ["Authorization header requires 'Signature' parameter."]),
      ...(signedHeaders ? [] : ["Authorization header requires 'SignedHeaders' parameter."]),
      ...(signedAt === undefined
        ? ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."]
        : []),
    ];
    return { kind: 'incomplete', lacking, header };
  }
  const token = headers['x-amz-security-token'];
  return {
    kind: 'signed',
    authorization: {
      accessKeyId,
      date,
      region,
      service,
      signedHeaders: signedHeaders.split(';'),
      signature,
      signedAt,
      timestamp,
      sessionToken: token === undefined ? null : String(token),
    },
  };
}
