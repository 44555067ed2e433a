/**
 * Whether a denial, in AWS's words, is by a resource control policy: one of the organization of whoever
 * is asked, for all who ask, those outside of it too (IAM User Guide, "Troubleshoot access denied error
 * messages"; Organizations User Guide, "Resource control policies").
 */
export function isByResourceControl(message: string): boolean {
  return /\bresource control polic(y|ies)\b/i.test(message);
}
