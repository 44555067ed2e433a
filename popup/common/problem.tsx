import type { Sentences, Text } from '../../src/texts/text.ts';
import { translate } from '../../src/texts/translate.ts';

/** What went wrong, read out at once; nothing when all is well. */
export function Problem({ text }: { text: Text | Sentences | null }) {
  return text === null ? null : (
    <p role="alert" class="problem">
      {translate(text)}
    </p>
  );
}
