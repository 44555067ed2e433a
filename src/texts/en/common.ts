/** Texts that more than one part of the extension shows. */
export const common = {
  listedMore: '{items} and {count} more',
} as const;
