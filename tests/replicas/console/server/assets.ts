import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.ts';
import { sendNotFound } from './respond.ts';

/** Each is served as a script and a style sheet of its name. */
const entries: Record<string, string> = {
  'cloudscape-2023': '../page/cloudscape-2023/main.tsx',
  redesign: '../page/redesign/main.tsx',
  'sign-in': '../page/sign-in/main.ts',
};

const jsonWorker = createRequire(import.meta.url).resolve(
  'ace-builds/src-noconflict/worker-json.js',
);

const types = { script: 'text/javascript; charset=utf-8', styles: 'text/css; charset=utf-8' };

/** Answers `/replica-assets/<name>`. */
export async function serveAsset(response: ServerResponse, name: string): Promise<void> {
  const send = (type: string, body: string) => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  };
  if (name === 'worker-json.js') return send(types.script, await readFile(jsonWorker, 'utf8'));
  const [, entryName = '', extension = ''] = /^(.+)\.(js|css)$/.exec(name) ?? [];
  const entry = entries[entryName];
  if (entry === undefined) return sendNotFound(response);
  const { script, styles } = await bundle(fileURLToPath(new URL(entry, import.meta.url)));
  if (extension === 'css') send(types.styles, styles);
  else send(types.script, script);
}
