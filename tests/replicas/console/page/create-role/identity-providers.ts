import { boot } from '../common/boot.ts';

/** Whom a role can trust to have signed people in. */
export const identityProviders = {
  web: [
    { value: 'cognito-identity.amazonaws.com', label: 'Amazon Cognito' },
    { value: 'accounts.google.com', label: 'Google' },
    { value: 'www.amazon.com', label: 'Login with Amazon' },
  ],
  saml: [
    { value: `arn:${boot.partition}:iam::${boot.accountId}:saml-provider/Okta`, label: 'Okta' },
  ],
};
