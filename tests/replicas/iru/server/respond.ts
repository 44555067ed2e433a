import type { IncomingMessage, ServerResponse } from 'node:http';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // Monaco's icons come as a font, which a bundler puts into the style sheet.
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  caching = 'no-store',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': caching,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

export function sendHtml(response: ServerResponse, html: string): void {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  send(response, 200, 'text/html; charset=utf-8', html);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function sendAsset(response: ServerResponse, type: string, body: string): void {
  send(response, 200, type, body, 'max-age=3600');
}

export function sendNotFound(response: ServerResponse): void {
  send(response, 404, 'text/plain; charset=utf-8', 'Not found');
}

/** The request's JSON object, or an empty one when the body is none. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
