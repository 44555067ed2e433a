import { useState } from 'preact/hooks';
import type { Text } from '../../src/texts/text.ts';
import { sayError } from './say-error.ts';

/** Runs what a button does, and keeps what went wrong as a sentence until it is tried again. */
export function useAction(): {
  problem: Text | null;
  run: (what: Text, work: () => Promise<void>) => Promise<void>;
} {
  const [problem, setProblem] = useState<Text | null>(null);
  const run = async (what: Text, work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(sayError(what, error));
    }
  };
  return { problem, run };
}
