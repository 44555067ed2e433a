/** Whether a hint is IAM's rule for names of this length at most: its signs, and the number. */
export const isNameRule = (length: 64 | 128) => (hint: string) =>
  hint.includes('+=,.@-_') && hint.includes(String(length));
