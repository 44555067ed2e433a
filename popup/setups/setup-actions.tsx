import type { SetupListing } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import { isOver } from '../../src/setup/stage.ts';
import { say } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { closePopup } from '../common/close-popup.ts';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';
import { ForgetButton } from './forget-button.tsx';
import { titleOf } from './title-of.ts';

type Props = { setup: SetupListing; onForgotten: () => void };

export function SetupActions({ setup, onForgotten }: Props) {
  const { setupId, stage } = setup.guide;
  const announce = useAnnounce();
  const { problem, run } = useAction();
  const show = (tab: 'wizard' | 'aws') =>
    run(say('tabNotShown'), async () => {
      await send({ type: 'show-tab', setupId, tab });
      closePopup();
    });
  const forget = () =>
    run(say('setupNotForgotten'), async () => {
      await send({ type: 'forget', setupId });
      announce(say('setupForgotten', { title: titleOf(setup.guide) }));
      onForgotten();
    });
  // A closed tab is opened again, but for a setup that is over that would only start it anew.
  const goesOn = !isOver(stage);
  return (
    <>
      <div class="actions">
        {(goesOn || setup.hasWizardTab) && (
          <button type="button" onClick={() => show('wizard')}>
            {words('goToWizard')}
          </button>
        )}
        {(goesOn || setup.hasAwsTab) && (
          <button type="button" onClick={() => show('aws')}>
            {words(setup.hasAwsTab ? 'goToAws' : 'openFormInAws')}
          </button>
        )}
        <ForgetButton forget={forget} />
      </div>
      <Problem text={problem} />
    </>
  );
}
