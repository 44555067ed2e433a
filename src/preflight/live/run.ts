import type { RoleArn } from '../../policy/role-arn.ts';
import type { Recipe } from '../../sources/recipe.ts';
import type { Answer } from './answer.ts';
import type { Clients } from './clients.ts';
import type { Endpoints } from './endpoints.ts';
import type { LiveJob } from './job.ts';
import type { LiveFacts } from './live-facts.ts';
import { type Call, makeCall } from './make-call.ts';

/** One run of the live preflight: what it asks with, and what it has learned so far. */
export type Run = {
  job: LiveJob;
  /** Null where there is none to ask about. */
  role: RoleArn | null;
  recipe: Recipe;
  clients: Clients;
  endpoints: Endpoints;
  signal: AbortSignal;
  learn(facts: Partial<LiveFacts>): void;
  facts(): LiveFacts;
  /** Makes a call, until the run ends or `signal` is aborted. */
  ask<Value>(call: Call<Value>, signal?: AbortSignal): Promise<Answer<Value>>;
};

/** `tell` gets all that is known, anew with whatever is learned. */
export function startRun(
  base: Pick<Run, 'job' | 'role' | 'recipe' | 'clients' | 'endpoints' | 'signal'>,
  first: LiveFacts,
  tell: (facts: LiveFacts) => void,
): Run {
  let facts = first;
  const learn = (more: Partial<LiveFacts>) => {
    facts = { ...facts, ...more };
    tell(facts);
  };
  const count = (name: 'asked' | 'answered') => {
    learn({ calls: { ...facts.calls, [name]: facts.calls[name] + 1 } });
  };
  return {
    ...base,
    learn,
    facts: () => facts,
    async ask(call, signal = base.signal) {
      count('asked');
      const answer = await makeCall(call, signal);
      count('answered');
      return answer;
    },
  };
}
