import type { SetupChoice } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { PanelView } from '../../src/page/panel/view.ts';

let chosen: string | null = null;

/** In a tab that no wizard opened: nothing is filled before the admin says for which setup. */
export function chooseSetup(
  choices: readonly SetupChoice[],
  bound: () => Promise<void>,
): PanelView {
  const selected = choices.find(({ setupId }) => setupId === chosen) ?? choices[0];
  return {
    title: 'Role Courier',
    status: selected
      ? `This form can be filled for “${selected.title}” from ${selected.origin}.`
      : 'No setup is open.',
    mustChoose: true,
    choices:
      choices.length < 2
        ? []
        : [
            {
              label: 'Which connection is this form for?',
              options: choices.map(({ setupId, title, origin }) => ({
                value: setupId,
                label: `${title} (${origin})`,
              })),
              selected: selected?.setupId ?? '',
              choose: (setupId) => {
                chosen = setupId;
              },
            },
          ],
    actions: [
      {
        name: 'Fill this page',
        primary: true,
        run: async () => {
          const setupId = chosen ?? selected?.setupId;
          if (setupId === undefined) return;
          await send({ type: 'bind-tab', setupId });
          await bound();
        },
      },
    ],
  };
}
