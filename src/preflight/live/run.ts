import type { Recipe } from '../../sources/recipe.ts';
import type { Answer } from './answer.ts';
import type { Clients } from './clients.ts';
import type { Endpoints } from './endpoints.ts';
import { failureOf } from './failure.ts';
import type { LiveJob } from './job.ts';
import type { LiveFacts } from './live-facts.ts';

/** One run of the live preflight: what it asks with, and what it has learned so far. */
export type Run = {
  job: LiveJob;
  recipe: Recipe;
  clients: Clients;
  endpoints: Endpoints;
  signal: AbortSignal;
  learn(facts: Partial<LiveFacts>): void;
  facts(): LiveFacts;
  /** Makes a call; its failure is an answer too. `action` as IAM names it. */
  ask<Value>(action: string, host: string, call: () => Promise<Value>): Promise<Answer<Value>>;
};

export function startRun(
  base: Pick<Run, 'job' | 'recipe' | 'clients' | 'endpoints' | 'signal'>,
  first: LiveFacts,
  tell: (facts: LiveFacts) => void,
): Run {
  let facts = first;
  const learn = (more: Partial<LiveFacts>) => {
    facts = { ...facts, ...more };
    tell(facts);
  };
  const count = (name: 'asked' | 'answered') => {
    facts = { ...facts, calls: { ...facts.calls, [name]: facts.calls[name] + 1 } };
  };
  return {
    ...base,
    learn,
    facts: () => facts,
    async ask(action, host, call) {
      count('asked');
      try {
        return { state: 'answered', value: await call() };
      } catch (error) {
        return { state: 'failed', failure: failureOf(error, action, host) };
      } finally {
        count('answered');
      }
    },
  };
}
