import type { ServerResponse } from 'node:http';
import type { TenantBoot, WizardBoot, WizardShape } from '../shared/messages.ts';
import { sendHtml, sendNotFound } from './respond.ts';
import type { IruState } from './state.ts';

/** Routes of the tenant's single-page app; each is served by the same document. */
const tenantPaths = ['/compliance/sources', '/compliance/frameworks', '/help/aws-sso', '/login'];

/** An editor comes in a bundle of its own, which pages without it should not have to load. */
const editorScripts: Partial<Record<WizardShape, string>> = {
  ace: 'wizard-with-ace',
  codemirror: 'wizard-with-codemirror',
  monaco: 'wizard-with-monaco',
  'monaco-global': 'wizard-with-monaco',
};

function page(script: string, boot: TenantBoot | WizardBoot, title: string): string {
  const json = JSON.stringify(boot).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/iru.css">
<link rel="stylesheet" href="/assets/${script}.css">
</head>
<body>
<div id="root"></div>
<script type="application/json" id="boot">${json}</script>
<script src="/assets/${script}.js" defer></script>
</body>
</html>`;
}

function wizardBoot(state: IruState, sessionId: string, kind: WizardBoot['page']): WizardBoot {
  const { settings } = state;
  return {
    page: kind,
    sessionId,
    shape: settings.shape,
    isInShadow: settings.isInShadow,
    namesSource: settings.namesSource,
    editorRows: settings.editorRows,
    editorFoldLevel: settings.editorFoldLevel,
    arnLabel: settings.arnLabel,
    arnInput: settings.arnInput,
    rerenderEveryMs: settings.rerenderEveryMs,
  };
}

function wizardPage(state: IruState, sessionId: string, frame: string | undefined) {
  if (!state.sessions.has(sessionId)) return undefined;
  const kind = frame === 'policy' ? 'policy-frame' : 'wizard';
  const script = editorScripts[state.settings.shape] ?? 'wizard';
  const title = 'Iru is requesting access to external services';
  return page(script, wizardBoot(state, sessionId, kind), title);
}

function tenantPage({ settings }: IruState, path: string): string | undefined {
  if (!tenantPaths.includes(path)) return undefined;
  const { toggle, opener, rerenderEveryMs } = settings;
  return page('tenant', { page: 'tenant', toggle, opener, rerenderEveryMs }, 'Iru');
}

/** Answers a navigation. A host of the wizard's own serves the wizard only, the tenant's the rest. */
export function servePage(
  state: IruState,
  response: ServerResponse,
  host: string,
  path: string,
): void {
  const [, first, sessionId = '', frame] = path.split('/');
  const { wizardHost } = state.settings;
  const isWizard = first === 'connect';
  if (path === '/' && host !== wizardHost) {
    response.writeHead(302, { location: '/compliance/sources' }).end();
    return;
  }
  const onRightHost = wizardHost === undefined || isWizard === (host === wizardHost);
  const html = isWizard ? wizardPage(state, sessionId, frame) : tenantPage(state, path);
  if (state.settings.refusesClipboard) {
    response.setHeader('permissions-policy', 'clipboard-write=()');
  }
  if (html === undefined || !onRightHost) sendNotFound(response);
  else sendHtml(response, html);
}
