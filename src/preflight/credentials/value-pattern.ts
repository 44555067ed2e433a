/** Names that may be one of `partNamed`, as the source of a pattern that ignores case. */
export const nameSource = String.raw`(?<![\w-])(AWS_[A-Z_]{5,30}|X_SECURITY_TOKEN_EXPIRES|AccessKeyId|SecretAccessKey|SessionToken|Expiration)(?!\w)`;

/** In double quotes, in single ones, `<a placeholder>`, or up to what ends a word in a shell. */
export const valueSource = String.raw`(?:"([^"]{0,8000})"|'([^']{0,8000})'|(<[^>\n]{0,80}>|[^\s"';&|,<>]{1,8000}))`;
