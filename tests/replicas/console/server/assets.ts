import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.ts';
import { sendNotFound } from './respond.ts';

const page = fileURLToPath(new URL('../page/main.tsx', import.meta.url));
const signIn = fileURLToPath(new URL('../page/sign-in/main.ts', import.meta.url));

const jsonWorker = createRequire(import.meta.url).resolve(
  'ace-builds/src-noconflict/worker-json.js',
);

/** Answers `/replica-assets/<name>`. */
export async function serveAsset(response: ServerResponse, name: string): Promise<void> {
  const send = (type: string, body: string) => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  };
  switch (name) {
    case 'console.js':
      return send('text/javascript; charset=utf-8', (await bundle(page)).script);
    case 'console.css':
      return send('text/css; charset=utf-8', (await bundle(page)).styles);
    case 'sign-in.js':
      return send('text/javascript; charset=utf-8', (await bundle(signIn)).script);
    case 'worker-json.js':
      return send('text/javascript; charset=utf-8', await readFile(jsonWorker, 'utf8'));
    default:
      return sendNotFound(response);
  }
}
