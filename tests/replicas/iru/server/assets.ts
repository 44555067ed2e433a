import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.ts';
import { sendAsset, sendNotFound } from './respond.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const scripts: Record<string, string> = {
  'tenant.js': 'page/tenant/main.tsx',
  'wizard.js': 'page/wizard/main.tsx',
  'wizard-with-ace.js': 'page/wizard/main-with-ace.tsx',
};

const styleSheets = ['base.css', 'tenant.css', 'wizard.css', 'policy.css'];

/** Answers `/assets/<name>`. */
export async function serveAsset(response: ServerResponse, name: string): Promise<void> {
  const script = scripts[name];
  if (script !== undefined) {
    const bundled = await bundle(folder + script);
    return sendAsset(response, 'text/javascript; charset=utf-8', bundled.script);
  }
  if (name !== 'iru.css') return sendNotFound(response);
  const sheets = styleSheets.map((sheet) => readFile(`${folder}styles/${sheet}`, 'utf8'));
  sendAsset(response, 'text/css; charset=utf-8', (await Promise.all(sheets)).join('\n'));
}
