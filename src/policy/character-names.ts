import { say, type Text, type TextKey } from '../texts/text.ts';

// Small on purpose: this goes into content scripts, where every table entry is paid for on each page.

const exact: Record<string, TextKey> = {
  ' ': 'charSpace',
  '\t': 'charTab',
  '\n': 'charLineBreak',
  '\r': 'charReturn',
  '\u00a0': 'charNoBreakSpace',
  '\u00ad': 'charSoftHyphen',
  '\u200b': 'charZeroWidthSpace',
  '\u200c': 'charNonJoiner',
  '\u200d': 'charJoiner',
  '\u200e': 'charLeftToRight',
  '\u200f': 'charRightToLeft',
  '\u2060': 'charWordJoiner',
  '\ufeff': 'charByteOrder',
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

function invisibleKind(char: string): TextKey {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(char)) return 'charDirection';
  if (/\p{Z}/u.test(char)) return 'charTypographicSpace';
  return /\p{M}/u.test(char) ? 'charCombining' : 'charInvisible';
}

/**
 * What a character that is not plain printable ASCII is: for instance "zero-width space (U+200B)" or
 * "“а” (U+0430, looks like “a”)". Null for printable ASCII, which can be shown as it is.
 */
export function nameCharacter(char: string): Text | null {
  if (/^[!-~]$/.test(char)) return null;
  const point = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const code = `U+${point}`;
  if (exact[char] || isInvisible(char)) {
    return say('charNamed', { name: { key: exact[char] ?? invisibleKind(char) }, code });
  }
  const like = lookAlike(char);
  return like
    ? say('charLike', { character: char, code, like })
    : say('charNamed', { name: quoted(char), code });
}

/** A character that can be shown, in quotation marks. */
const quoted = (character: string): Text => say('charQuoted', { character });

/** The name of a character, or the character itself in quotation marks where it can be shown. */
export function showCharacter(char: string): Text {
  return nameCharacter(char) ?? quoted(char);
}
