import * as z from 'zod/mini';
import type { OperationCall } from '../../operation.ts';
import { pageOf } from '../../pages.ts';
import { anyText, count } from '../../parameters.ts';
import { invalidInput } from '../service-errors.ts';

/** The parameters by which lists are paged; `maximum` is the operation's own. */
export function pageParameters(maximum: number) {
  return { MaxResults: z.optional(count(1, maximum)), NextToken: z.optional(anyText) };
}

export interface PageInput {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

/** The asked page of `all` under this name; `size` counts when the request names none. */
export function jsonPage(
  call: OperationCall,
  name: string,
  all: readonly unknown[],
  { MaxResults, NextToken }: PageInput,
  size = 100,
): object {
  const page = pageOf(call, all, NextToken, MaxResults ?? size);
  if (page === null) {
    const message = 'Member must be a token of an earlier answer';
    throw invalidInput(call.endpoint.service, [{ path: ['NextToken'], message, input: NextToken }]);
  }
  return { [name]: page.entries, NextToken: page.next };
}
