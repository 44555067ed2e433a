import * as z from 'zod/mini';
import type { JsonObject } from '../console/shared/rules/json-object.ts';
import type { Caller } from './access/caller.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import { invalidInput } from './protocols/service-errors.ts';
import type { World } from './world.ts';

/** One call that passed authentication. */
export interface OperationCall {
  world: World;
  caller: Caller;
  endpoint: Endpoint;
}

export interface Operation {
  name: string;
  answer(parameters: JsonObject, call: OperationCall): Promise<object>;
}

/**
 * Describes an operation: `input` refuses what the service does not know (or the replica not yet),
 * `run` answers with the members of the output, or throws an AwsError.
 */
export function operation<Schema extends z.ZodMiniType>(
  name: string,
  input: Schema,
  run: (input: z.output<Schema>, call: OperationCall) => object | Promise<object>,
): Operation {
  return {
    name,
    async answer(parameters, call) {
      const parsed = z.safeParse(input, parameters, { reportInput: true });
      if (!parsed.success) throw invalidInput(call.endpoint.service, parsed.error.issues);
      return run(parsed.data, call);
    },
  };
}
