import { neededActions } from '../../src/preflight/live/needed-actions.ts';
import { words } from '../../src/texts/translate.ts';
import { CopyButton } from '../common/copy-button.tsx';

/** What the preflight asks AWS: nothing but reading, so that read-only credentials do. */
export function NeededPermissions() {
  return (
    <details class="permissions">
      <summary>{words('permissionsUsed')}</summary>
      <p>{words('adviseReadOnly')}</p>
      <code>{neededActions.join('\n')}</code>
      <CopyButton
        label={words('labelPermissions')}
        text={words('copyPermissions')}
        value={policyOf(neededActions)}
      />
    </details>
  );
}

function policyOf(actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, null, 2);
}
