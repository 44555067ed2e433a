import { type Answer, answered } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { IdentityCenterInstance, LiveRead } from '../live-facts.ts';
import type { Call } from '../make-call.ts';
import type { Run } from '../run.ts';

/** The instance, and how many calls may still be made one after the other. */
export type Located = { instance: IdentityCenterInstance; roundsLeft: number };

/** Who tries a source's list calls: these clients have the caller's credentials, or the role's. */
export type Reader = {
  run: Run;
  clients: Clients;
  as: LiveRead['as'];
  /** Finds the instance of IAM Identity Center. */
  locate(): Promise<Located | null>;
};

/** Tries the list calls of one source. */
export type Reads = (reader: Reader) => Promise<void>;

/** Makes one list call, and counts what it gives. Undefined where it gave nothing. */
export async function read<Entry>(
  { run, as }: Reader,
  { action, host, send }: Call<Entry[] | undefined>,
): Promise<Entry[] | undefined> {
  const learn = (answer: Answer<number>) =>
    run.learn({ reads: withRead(run.facts().reads, { action, as, answer }) });
  learn({ state: 'asking' });
  const answer = await run.ask<Entry[]>({
    action,
    host,
    send: async (until) => (await send(until)) ?? [],
  });
  learn(answer.state === 'answered' ? { state: 'answered', value: answer.value.length } : answer);
  return answered(answer);
}

/** Each keeps its place, whichever is answered first. */
function withRead(reads: readonly LiveRead[], read: LiveRead): LiveRead[] {
  const isSame = ({ action, as }: LiveRead) => action === read.action && as === read.as;
  return reads.some(isSame) ? reads.map((each) => (isSame(each) ? read : each)) : [...reads, read];
}
