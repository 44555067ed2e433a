import { useSyncExternalStore } from 'react';
import { boot } from './boot.ts';

const changed = new EventTarget();

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  changed.addEventListener('change', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
    changed.removeEventListener('change', listener);
  };
}

export interface Route {
  /** For example `/roles/details/NAME`, never with a trailing slash. */
  path: string;
  parameters: URLSearchParams;
}

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const withSlash = path.startsWith('/') ? path : `/${path}`;
  return { path: withSlash.replace(/(?<=.)\/+$/, ''), parameters: new URLSearchParams(query) };
}

/** The current hash, following every way in which it can change. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}

/** The redesign adds a parameter of its own to every address. */
function marked(hash: string): string {
  if (boot.generation !== 'redesign') return hash;
  return `${hash}${hash.includes('?') ? '&' : '?'}view=next`;
}

/** Goes to another page of the console, as its own buttons do. */
export function goTo(target: string): void {
  const hash = marked(target);
  if (boot.hashUpdates === 'location') {
    location.hash = hash;
    return;
  }
  history.pushState(null, '', hash);
  changed.dispatchEvent(new Event('change'));
}

/** Writes state into the hash without leaving an entry in the history. */
export function mirrorInHash(target: string): void {
  const hash = marked(target);
  if (location.hash === hash) return;
  if (boot.hashUpdates === 'location') location.replace(hash);
  else history.replaceState(null, '', hash);
}
