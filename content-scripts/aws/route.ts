import { decode } from '../../src/page/decode.ts';

/** The pages of the IAM console that Role Courier knows, by URL alone. */
export type Route =
  | { page: 'create-role' }
  | { page: 'roles' }
  | { page: 'role'; roleName: string; section: string | null }
  | { page: 'inline-policy'; roleName: string }
  | { page: 'other' };

/** The console's wizard keeps its state in the hash's query: it makes no new page. */
export function routeOf(url: Pick<Location, 'pathname' | 'hash'>): Route {
  if (!/^\/iam(v2)?\//.test(url.pathname)) return { page: 'other' };
  const [path = '', query = ''] = url.hash.replace(/^#\/?/, '').split('?');
  if (path === 'roles') return { page: 'roles' };
  if (path === 'roles/create' || path === 'roles$new') return { page: 'create-role' };
  const inline = /^roles\/(?:details\/)?([^/$]+)(?:\/|\$)create-?policy$/i.exec(path);
  if (inline) return { page: 'inline-policy', roleName: decode(inline[1]) };
  const role = /^roles\/(?:details\/)?([^/$]+)$/.exec(path);
  if (!role) return { page: 'other' };
  const section = new URLSearchParams(query).get('section');
  return { page: 'role', roleName: decode(role[1]), section };
}
