import { useState } from 'preact/hooks';
import { sayError } from './say-error.ts';

/** Runs what a button does, and keeps what went wrong as a sentence until it is tried again. */
export function useAction(): {
  problem: string | null;
  run: (what: string, work: () => Promise<void>) => Promise<void>;
} {
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (what: string, work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(sayError(what, error));
    }
  };
  return { problem, run };
}
