/** @jsxImportSource react */
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';

const routeChanged = 'iru:route-changed';

/** The current path; follows links of this app and the browser's back and forward. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    window.addEventListener(routeChanged, follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(routeChanged, follow);
    };
  }, []);
  return path;
}

interface LinkProps {
  to: string;
  current?: boolean;
  children: ReactNode;
}

/** A link within the app: changes the route by the history API, without a page load. */
export function Link({ to, current = false, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', to);
    window.dispatchEvent(new Event(routeChanged));
  };
  return (
    <a href={to} onClick={follow} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
}
