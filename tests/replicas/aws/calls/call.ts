import type { JsonObject } from '../../console/shared/rules/json-object.ts';
import type { Service } from '../endpoints/endpoint.ts';

/** A call that the replica received. No secrets: what signs a request is not among it. */
export interface Call {
  service: Service;
  host: string;
  region: string;
  /** Null when the request named none. */
  operation: string | null;
  accessKeyId: string | null;
  parameters: JsonObject;
  /** Milliseconds since the epoch, with fractions. */
  startedAt: number;
  /** Null while it is not answered, and for good where the connection was cut. */
  endedAt: number | null;
  /** HTTP status; null where nothing was answered. */
  status: number | null;
  /** The error's code, or the name of the fault that met the call; null for a success. */
  error: string | null;
}

/** As `Date.now()`, but finer and never set back. */
export function timestamp(): number {
  return performance.timeOrigin + performance.now();
}
