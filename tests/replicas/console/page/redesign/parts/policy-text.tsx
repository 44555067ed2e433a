/** @jsxImportSource react */
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import { CodeMirror } from './code-mirror.tsx';

/** A policy that can only be read: in an editor too, or line by line where the settings say so. */
export function PolicyText({ text }: { text: string }) {
  if (boot.trustPolicyView === 'editor')
    return <CodeMirror value={text} label={texts.trustPolicy} />;
  return (
    <div className="next-code">
      <code>
        {text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number only.
          <span key={index} className="next-line">
            {`${line}\n`}
          </span>
        ))}
      </code>
    </div>
  );
}
