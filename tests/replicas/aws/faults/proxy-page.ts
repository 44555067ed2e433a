import { STATUS_CODES } from 'node:http';

/** The page with which a company's proxy or a hotel's gate answers instead of AWS. */
export function proxyPage(status: 200 | 407 | 502): string {
  const title = status === 200 ? 'Sign in to continue' : `${status} ${STATUS_CODES[status]}`;
  return [
    '<!DOCTYPE html>',
    `<html><head><title>${title}</title></head>`,
    `<body><h1>${title}</h1><p>This page comes from the network gateway.</p></body></html>`,
  ].join('\n');
}
