import type { SetupChoice } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { PanelView } from '../../src/page/panel/view.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import type { Route } from './route.ts';

/** What the panel names: it stays so while it is there, whatever other wizards are opened meanwhile. */
let chosen: string | null = null;

/** Nothing is filled before the admin says for which setup: in a tab that no wizard opened, or for a second role. */
export function chooseSetup(
  choices: readonly SetupChoice[],
  { page }: Route,
  bound: () => Promise<void>,
): PanelView {
  const picked = () => choices.find(({ setupId }) => setupId === chosen) ?? choices[0];
  const selected = picked();
  // One that comes later is added to the choices, and never takes the place of one that was read.
  chosen = selected?.setupId ?? null;
  return {
    title: 'Role Courier',
    status: selected
      ? words(offerOf(selected, page), {
          title: titleOf(selected),
          origin: selected.origin,
        })
      : words('noSetup'),
    mustChoose: true,
    choices:
      choices.length < 2
        ? []
        : [
            {
              label: words('whichSetup'),
              options: choices.map((choice) => ({
                value: choice.setupId,
                label: `${titleOf(choice)} (${choice.origin})`,
              })),
              selected: selected?.setupId ?? '',
              choose: (setupId) => {
                chosen = setupId;
              },
            },
          ],
    actions: [
      {
        name: words('fillPage'),
        primary: true,
        run: async () => {
          const setup = picked();
          if (setup === undefined) return;
          await send({ type: 'bind-tab', setupId: setup.setupId });
          await bound();
        },
      },
    ],
  };
}

function offerOf({ stage }: SetupChoice, page: Route['page']) {
  if (page === 'role') return 'roleOf';
  const hasRole = page === 'create-role' && hasReached(stage, 'role-created');
  return hasRole ? 'formForSecond' : 'formFor';
}

function titleOf({ title }: SetupChoice): string {
  return title || words('awsSource');
}
