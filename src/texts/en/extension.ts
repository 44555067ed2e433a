/** What the browser and the stores show of the extension itself. */
export const extension = {
  /** The language that these texts are in, as a BCP 47 tag. */
  htmlLang: 'en',
  extensionDescription:
    'Connect AWS to Iru Compliance: carries the trust policy to the IAM console, fills the forms, and brings the role’s ARN back.',
  commandSidePanel: 'Open Role Courier beside the page',
} as const;
