import type { JsonObject } from '../../console/shared/rules/json-object.ts';

/** An error that a service answers with. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Members beside the message. */
  readonly members: JsonObject;

  constructor(code: string, message: string, status = 400, members: JsonObject = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.members = members;
  }
}
