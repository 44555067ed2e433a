import { useId } from 'preact/hooks';
import type { Settings } from '../../src/settings/settings.ts';
import { trustRoutes } from '../../src/setup/setup.ts';
import { words } from '../../src/texts/translate.ts';
import type { Save } from './use-settings.ts';

const texts = {
  'custom-trust-policy': { name: 'exactTrust', hint: 'exactTrustHint' },
  'another-account': { name: 'accountTrust', hint: 'accountTrustHint' },
} as const;

type Props = { settings: Settings; save: Save };

/** How the trust of a new role is written. */
export function TrustRoute({ settings, save }: Props) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{words('trustRouteLabel')}</legend>
      {trustRoutes.map((route) => (
        <div class="choice" key={route}>
          <input
            type="radio"
            name={id}
            id={`${id}-${route}`}
            checked={settings.trustRoute === route}
            aria-describedby={`${id}-${route}-hint`}
            onChange={() => save({ trustRoute: route })}
          />
          <label for={`${id}-${route}`}>{words(texts[route].name)}</label>
          <small id={`${id}-${route}-hint`}>{words(texts[route].hint)}</small>
        </div>
      ))}
    </fieldset>
  );
}
