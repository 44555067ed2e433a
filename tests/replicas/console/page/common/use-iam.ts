import { useEffect, useState } from 'react';
import { callIam } from './api.ts';

export type Loaded<Answer> =
  | { state: 'loading' }
  | { state: 'ready'; answer: Answer }
  | { state: 'failed'; message: string };

/** Reads from IAM once for each operation and role. */
export function useIam<Answer>(operation: string, roleName?: string): Loaded<Answer> {
  const [loaded, setLoaded] = useState<Loaded<Answer>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    callIam<Answer>(operation, roleName === undefined ? {} : { RoleName: roleName }).then(
      (answer) => current && setLoaded({ state: 'ready', answer }),
      (error: Error) => current && setLoaded({ state: 'failed', message: error.message }),
    );
    return () => {
      current = false;
    };
  }, [operation, roleName]);
  return loaded;
}
