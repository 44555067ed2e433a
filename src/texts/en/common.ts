/** Texts that more than one part of the extension shows. */
export const common = {
  listedMore: '{items} and {count} more',

  // What a character is
  charNamed: '{name} ({code})',
  charQuoted: '“{character}”',
  charLike: '“{character}” ({code}, looks like “{like}”)',
  charDigit: 'digit {character}',
  charCapital: 'capital {character}',
  charSmall: 'small {character}',
  charSpace: 'space',
  charTab: 'tab',
  charLineBreak: 'line break',
  charReturn: 'carriage return',
  charNoBreakSpace: 'no-break space',
  charSoftHyphen: 'soft hyphen',
  charZeroWidthSpace: 'zero-width space',
  charNonJoiner: 'zero-width non-joiner',
  charJoiner: 'zero-width joiner',
  charLeftToRight: 'left-to-right mark',
  charRightToLeft: 'right-to-left mark',
  charWordJoiner: 'word joiner',
  charByteOrder: 'byte order mark',
  charDirection: 'text direction mark',
  charTypographicSpace: 'typographic space',
  charCombining: 'combining mark',
  charInvisible: 'invisible character',
} as const;
