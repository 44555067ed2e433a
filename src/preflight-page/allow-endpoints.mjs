// Lets the extension's pages speak to just those hosts of AWS that a live preflight asks: a pattern
// such as *.amazonaws.com would let in anyone's bucket.
import { join } from 'node:path';
import { importTypeScript } from '../import-typescript.mjs';

const liveFolder = join(import.meta.dirname, '../preflight/live');

/** The manifest, with the endpoints in its content security policy beside 'self'. */
export async function allowEndpoints(manifest) {
  const { everyEndpoint } = await importTypeScript(join(liveFolder, 'endpoints.ts'));
  const hosts = everyEndpoint().map(({ host }) => `https://${host}`);
  const { extension_pages } = manifest.content_security_policy;
  const allowed = `connect-src 'self' ${hosts.join(' ')};`;
  return {
    ...manifest,
    content_security_policy: {
      extension_pages: extension_pages.replace("connect-src 'self';", allowed),
    },
  };
}
