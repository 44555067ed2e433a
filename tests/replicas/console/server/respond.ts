import type { IncomingMessage, ServerResponse } from 'node:http';
import { type JsonObject, parseObject } from '../shared/rules/json-object.ts';

// The real console's header is only known in parts: inline scripts and eval are blocked, forms may
// not leave. The sign-in page has a form of its own.
export function contentSecurityPolicy(formAction: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `form-action ${formAction}`,
  ].join('; ');
}

export function sendHtml(response: ServerResponse, html: string, formAction = "'none'"): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': contentSecurityPolicy(formAction),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
  });
  response.end(html);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(value));
}

export function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
}

/** The request's JSON object, or an empty one when the body is none. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return parseObject(body) ?? {};
}
