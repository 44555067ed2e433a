const isIam = (pathname: string) => /^\/iam(v2)?\//.test(pathname);

/** Where a sign-in ends that lost the way: any other page is where the admin wanted to go. */
export function isLanding({ pathname, hash }: URL): boolean {
  const isIamHome = isIam(pathname) && ['', '#', '#/', '#/home'].includes(hash);
  return isIamHome || pathname.startsWith('/console');
}

/** The list of roles, where a form leads that is cancelled, or done. */
export function isListOfRoles({ pathname, hash }: URL): boolean {
  return isIam(pathname) && hash === '#/roles';
}

/** A form or page of a role, whichever. */
export function isOfRole({ pathname, hash }: URL): boolean {
  return isIam(pathname) && /^#\/?roles[/$]/.test(hash);
}

/** The console's wizard rewrites its own parameters: only the route itself is compared. */
export function isAt(destination: string, hash: string): boolean {
  const route = (text: string) => text.split('?')[0];
  return route(destination) === route(hash);
}

/** The address of a route in the console that a page belongs to, signed in as that is. */
export function addressIn({ origin, pathname, search }: URL, hash: string): string {
  const path = /^\/iam(v2)?\/home$/.test(pathname) ? pathname + search : '/iam/home';
  return origin + path + hash;
}
