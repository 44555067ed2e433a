import type { Guide } from '../../src/setup/guide.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { CopyButton } from '../common/copy-button.tsx';
import { ShownValue } from './shown-value.tsx';
import { valuesOf } from './values-of.ts';

type Props = { guide: Guide; open: boolean };

/** The setup's values, each to be copied. */
export function SetupValues({ guide, open }: Props) {
  return (
    <details open={open}>
      <summary>{words('valuesToCopy')}</summary>
      <dl class="values">
        {valuesOf(guide).map(({ label, value, note }) => (
          <div key={label.key}>
            <dt>{translate(label)}</dt>
            <dd>
              <ShownValue label={translate(label)} value={value} />
              {note && <small>{translate(note)}</small>}
            </dd>
            <dd class="control">
              <CopyButton label={translate(label)} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
