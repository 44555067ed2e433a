import { shorten } from '../texts/shorten.ts';
import { say } from '../texts/text.ts';
import { showCharacter } from './character-names.ts';
import type { Problem } from './problem.ts';

/** What documentation and templates put where the real value belongs, bare of case and separators. */
const placeholders = new Set(
  `EXTERNALID EXTID STSEXTERNALID UNIQUEID UNIQUEIDENTIFIER PLACEHOLDER EXAMPLE SAMPLE CHANGEME
   REPLACEME REPLACE TODO TBD STRING VALUE ID UUID GUID NULL UNDEFINED NONE NAN OBJECTOBJECT LOADING
   PLEASEWAIT EXTERNALIDHERE UNIQUEEXTERNALID EXTERNALIDFROMIRU EXTERNALIDFROMWIZARD IRUEXTERNALID WIZARDEXTERNALID`.split(
    /\s+/,
  ),
);

function isPlaceholder(text: string): boolean {
  // <external-id>, {{externalId}}, ${ExternalId}, [external id], %EXTERNAL_ID%
  if (/^(?:<[^<>]*>|\$?\{.*\}|\[[^[\]]*\]|%[^%]*%)$/.test(text)) return true;
  const bare = text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  // Nothing but x, zeroes, dots or bullets, as in xxxxxxxx-xxxx or ••••••
  if (/^(?:X+|0{4,})$/.test(bare) || (bare === '' && text.length > 1)) return true;
  const subject = bare.replace(
    /^(?:REPLACEWITH|INSERT|ENTER|PASTE)?(?:THE|YOUR|MY|SOME|AN|A)?/,
    '',
  );
  return placeholders.has(bare) || placeholders.has(subject);
}

/**
 * Why `text` cannot be the external ID that Iru gave out, or null. AWS allows 2–1224 characters,
 * letters, digits and _ + = , . @ : / - (API reference, AssumeRole).
 */
export function externalIdProblem(text: string): Problem | null {
  const id = shorten(text, 60);
  if (isPlaceholder(text)) {
    return { code: 'placeholder-external-id', text: [say('externalIdPlaceholder', { id })] };
  }
  if (text.length < 2 || text.length > 1224) {
    return {
      code: 'external-id-rule',
      text: [say('externalIdLength', { id, length: text.length })],
    };
  }
  const wrong = Array.from(text).find((char) => !/[A-Za-z0-9_+=,.@:/-]/.test(char));
  if (wrong !== undefined) {
    return {
      code: 'external-id-rule',
      text: [say('externalIdCharacter', { id, character: showCharacter(wrong) })],
    };
  }
  return null;
}
