import { useState } from 'preact/hooks';
import { words } from '../../src/texts/translate.ts';

/** Called once an element is there: the keyboard goes on from what took the pressed button's place. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Forgets a setup, after asking once more on the spot. */
export function ForgetButton({ forget }: { forget: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'declined'>('idle');
  if (state === 'asking') {
    return (
      <fieldset class="ask">
        <legend>{words('forgetSetup')}</legend>
        <button type="button" class="danger" onClick={forget}>
          {words('yes')}
        </button>
        <button type="button" ref={focus} onClick={() => setState('declined')}>
          {words('no')}
        </button>
      </fieldset>
    );
  }
  return (
    <button
      type="button"
      class="quiet"
      ref={state === 'declined' ? focus : null}
      onClick={() => setState('asking')}
    >
      {words('forget')}
    </button>
  );
}
