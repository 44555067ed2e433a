// Small on purpose: this goes into content scripts, where every table entry is paid for on each page.

const exact: Record<string, string> = {
  ' ': 'space',
  '\t': 'tab',
  '\n': 'line break',
  '\r': 'carriage return',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
};

/** Pairs: a character, and the ASCII one that it is drawn like and has no compatibility mapping to. */
const lookAlikes =
  '‐-–-—-‒-―-−-⁄/∕/∶:‚,' +
  'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwѵvАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSԌGѴV' +
  'αaοoνvρpιiκkυuγyτtΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiɑaɡg';

/** Searched when asked for: a table made beforehand would be in every script that imports but a neighbour of it. */
function pairedWith(char: string): string | null {
  for (let index = 0; index < lookAlikes.length; index += 2) {
    if (lookAlikes.charAt(index) === char) return lookAlikes.charAt(index + 1);
  }
  return null;
}

/** The printable ASCII character that `char` can be mistaken for, or '' when there is none. */
export function lookAlike(char: string): string {
  const mapped = pairedWith(char) ?? char.normalize('NFKC');
  return mapped !== char && /^[!-~]$/.test(mapped) ? mapped : '';
}

/** Whether a reader cannot see `char`: white space, zero-width, direction marks, controls. */
export function isInvisible(char: string): boolean {
  return /^[\s\p{C}\p{Z}\p{M}]$/u.test(char);
}

function visibleKind(char: string): string {
  if (/[\uff00-\uffef]/.test(char)) return 'fullwidth ';
  if (/\p{Script=Cyrillic}/u.test(char)) return 'Cyrillic ';
  if (/\p{Script=Greek}/u.test(char)) return 'Greek ';
  if (/\p{Pd}|−/u.test(char)) return 'dash ';
  return 'character ';
}

function invisibleKind(char: string): string {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(char)) return 'text direction mark';
  if (/\p{Z}/u.test(char)) return 'typographic space';
  if (/\p{M}/u.test(char)) return 'combining mark';
  return 'invisible character';
}

/**
 * The technical name, the same in every language, of a character that is not plain printable ASCII:
 * for instance "zero-width space (U+200B)" or "Cyrillic а (U+0430), looks like a". '' for printable
 * ASCII, which can be shown as it is.
 */
export function nameCharacter(char: string): string {
  if (/^[!-~]$/.test(char)) return '';
  const point = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const code = `(U+${point})`;
  if (exact[char]) return `${exact[char]} ${code}`;
  if (isInvisible(char)) return `${invisibleKind(char)} ${code}`;
  const like = lookAlike(char);
  return `${visibleKind(char)}${char} ${code}${like && `, looks like ${like}`}`;
}

/** The name of a character, or the character itself in quotation marks where it can be shown. */
export function showCharacter(char: string): string {
  return nameCharacter(char) || `“${char}”`;
}
