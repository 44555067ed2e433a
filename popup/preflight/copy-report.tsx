import { words } from '../../src/texts/translate.ts';
import { CopyButton } from '../common/copy-button.tsx';
import type { Judgement } from './judge.ts';

/** Copies what the checks found, for a ticket or a colleague. */
export function CopyReport({ asText, asJson }: Judgement) {
  return (
    <>
      <CopyButton label={words('labelPreflight')} text={words('copyReport')} value={asText} />
      <CopyButton label={words('labelPreflightJson')} text={words('copyJson')} value={asJson} />
    </>
  );
}
