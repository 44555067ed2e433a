import type { Service } from '../endpoints/endpoint.ts';

export type FaultKind =
  /** Too many calls, as each service says it. */
  | 'throttled'
  /** An error on AWS's side, HTTP 500. */
  | 'service-failure'
  /** As if the credentials had expired meanwhile. */
  | 'expired-token'
  /** The clocks of caller and AWS are too far apart, whatever time the caller writes. */
  | 'clock-skew'
  /** The connection is reset as soon as the request is there. */
  | 'connection-reset'
  /** Nothing is ever answered. */
  | 'silence'
  /** A proxy's HTML page instead of AWS's answer. */
  | 'proxy-page'
  /** A proper answer of which the second half is missing. */
  | 'truncated-body'
  /** The connection ends in the middle of the answer. */
  | 'connection-cut';

/** Which calls a fault meets; what is left out meets all. */
export interface FaultTarget {
  service?: Service;
  operation?: string;
  host?: string;
  /** Meets this many calls, then no more. */
  times?: number;
}

export type Fault =
  | (FaultTarget & { kind: Exclude<FaultKind, 'proxy-page'> })
  | (FaultTarget & { kind: 'proxy-page'; status: 200 | 407 | 502 })
  /** Every answer comes this many milliseconds later; any other fault may come on top. */
  | (FaultTarget & { kind: 'latency'; ms: number });
