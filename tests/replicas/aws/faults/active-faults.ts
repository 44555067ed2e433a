import type { Call } from '../calls/call.ts';
import type { Fault } from './fault.ts';

function meets(fault: Fault, { service, operation, host }: Call): boolean {
  return (
    (fault.service ?? service) === service &&
    (fault.operation ?? operation) === operation &&
    (fault.host ?? host) === host &&
    (fault.times ?? 1) > 0
  );
}

function use(fault: Fault): Fault {
  if (fault.times !== undefined) fault.times -= 1;
  return fault;
}

export interface ActiveFaults {
  latencyMs: number;
  /** The first fault on the list that meets the call and is more than latency. */
  fault: Exclude<Fault, { kind: 'latency' }> | undefined;
}

/** What meets this call. Counts it against faults that meet only so many. */
export function activeFaults(faults: readonly Fault[], call: Call): ActiveFaults {
  let latencyMs = 0;
  for (const fault of faults.filter((each) => meets(each, call))) {
    if (fault.kind === 'latency') {
      use(fault);
      latencyMs += fault.ms;
    }
  }
  const fault = faults.find(
    (each): each is Exclude<Fault, { kind: 'latency' }> =>
      each.kind !== 'latency' && meets(each, call),
  );
  if (fault !== undefined) use(fault);
  return { latencyMs, fault };
}
