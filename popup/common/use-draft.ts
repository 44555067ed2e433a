import { useState } from 'preact/hooks';

/**
 * What is being typed, kept in localStorage, since a popup closes as soon as it loses the focus. Never
 * for secrets. '' when nothing is.
 */
export function useDraft(name: string): [draft: string, setDraft: (draft: string) => void] {
  const key = `draft/${name}`;
  const [draft, setDraft] = useState(() => localStorage.getItem(key) ?? '');
  const change = (changed: string) => {
    setDraft(changed);
    if (changed === '') localStorage.removeItem(key);
    else localStorage.setItem(key, changed);
  };
  return [draft, change];
}
