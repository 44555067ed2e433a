import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.ts';
import { sendAsset, sendNotFound } from './respond.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Each is served as a script and a style sheet of its name. */
const entries: Record<string, string> = {
  tenant: 'page/tenant/main.tsx',
  wizard: 'page/wizard/main.tsx',
  'wizard-with-ace': 'page/wizard/main-with-ace.ts',
  'wizard-with-codemirror': 'page/wizard/main-with-codemirror.ts',
  'wizard-with-monaco': 'page/wizard/main-with-monaco.ts',
};

const types = { script: 'text/javascript; charset=utf-8', styles: 'text/css; charset=utf-8' };

const styleSheets = ['base.css', 'tenant.css', 'wizard.css', 'policy.css'];

/** Answers `/assets/<name>`. */
export async function serveAsset(response: ServerResponse, name: string): Promise<void> {
  if (name === 'iru.css') return sendAsset(response, types.styles, await ownStyles());
  const [, entryName = '', extension = ''] = /^(.+)\.(js|css)$/.exec(name) ?? [];
  const entry = entries[entryName];
  if (entry === undefined) return sendNotFound(response);
  const part = extension === 'js' ? 'script' : 'styles';
  sendAsset(response, types[part], (await bundle(folder + entry))[part]);
}

async function ownStyles(): Promise<string> {
  const sheets = styleSheets.map((sheet) => readFile(`${folder}styles/${sheet}`, 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}
