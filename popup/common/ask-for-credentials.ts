import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Leads the keyboard to the field for credentials, wherever it is on the page. */
export const AskForCredentials = createContext<() => void>(() => undefined);

export function useAskForCredentials(): () => void {
  return useContext(AskForCredentials);
}
