import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

async function make(): Promise<Certificate> {
  const names = ['*.console.aws.amazon.com', '*.iru.com', '*.test', 'localhost'];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'replica' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}

/** The self-signed certificate of this process; browsers must be told to ignore its errors. */
export function certificate(): Promise<Certificate> {
  made ??= make();
  return made;
}

/** The certificate's public key as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
export async function publicKeyHash(): Promise<string> {
  const { publicKey } = new X509Certificate((await certificate()).cert);
  const key = publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
