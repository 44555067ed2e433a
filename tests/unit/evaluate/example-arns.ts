export const account = '753695775620';
export const role = `arn:aws:iam::${account}:role/IruConnect`;
export const session = `arn:aws:sts::${account}:assumed-role/IruConnect/read`;
export const samlProvider = `arn:aws:iam::${account}:saml-provider/x`;
