import type { ConsoleSettings } from '../settings.ts';
import type { Boot } from '../shared/boot.ts';
import { partitions } from '../shared/partitions.ts';
import { componentTexts } from './component-texts.ts';
import { sessionHost } from './hosts.ts';
import { attribute, embeddedJson } from './html.ts';
import type { ConsoleState } from './state.ts';

const userName = 'AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6071/admin@example.com';

function boot(settings: ConsoleSettings, page: Boot['page']): Boot {
  return {
    page,
    accountId: settings.awsAccountId,
    accountAlias: settings.accountAlias,
    userName,
    partition: settings.partition,
    language: settings.language,
    generation: settings.generation,
    customEntityType: settings.customEntityType,
    accountChoiceValues: settings.accountChoiceValues,
    prefill: settings.prefill,
    hashUpdates: settings.hashUpdates,
    editor: settings.editor,
    editorDelayMs: settings.editorDelayMs,
    rerenders: settings.rerenders,
    loseOnFirstRender: settings.loseOnFirstRender,
    stuckPolicies: settings.stuckPolicies,
    trustPolicyView: settings.trustPolicyView,
    clutter: settings.clutter,
  };
}

/** The keys that have been seen in the real console's `awsc-session-data`. */
function sessionMeta(settings: ConsoleSettings): string {
  if (settings.sessionMeta === 'absent') return '';
  const { awsAccountId: accountId, partition } = settings;
  const { region, signIn } = partitions[partition];
  const content = {
    ...(settings.sessionMeta === 'full' ? { accountId } : {}),
    accountAlias: settings.accountAlias ?? '',
    displayName: userName,
    sessionARN: `arn:${partition}:sts::${accountId}:assumed-role/${userName}`,
    sessionDifferentiator: 'k3x9q2ab',
    signInEndpoint: signIn,
    infrastructureRegion: region,
    prismModeEnabled: /^\d{12}-/.test(sessionHost(settings)),
  };
  return `<meta name="awsc-session-data" content="${attribute(JSON.stringify(content))}">`;
}

/** The console's document: everything visible is drawn by its script. */
export function consolePage({ settings, csrfToken }: ConsoleState, page: Boot['page']): string {
  const { generation, language } = settings;
  const title = page === 'iam' ? 'IAM | Global' : 'Console Home | Console Home';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="awsc-csrf-token" content="${csrfToken}">
${sessionMeta(settings)}
<meta name="awsc-lang" content="${language}">
<title>${title}</title>
<link rel="stylesheet" href="/replica-assets/${generation}.css">
</head>
<body>
<div id="app"></div>
${embeddedJson('boot', JSON.stringify(boot(settings, page)))}
${generation === 'cloudscape-2023' ? embeddedJson('component-texts', componentTexts(language)) : ''}
<script src="/replica-assets/${generation}.js" defer></script>
</body>
</html>`;
}
