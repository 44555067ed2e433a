import * as z from 'zod/mini';
import type { OperationCall } from '../operation.ts';
import { pageOf } from '../pages.ts';
import { anyText, count } from '../parameters.ts';
import { AwsError } from '../protocols/aws-error.ts';

/** The parameters by which IAM's lists are paged. */
export const pageParameters = {
  MaxItems: z.optional(count(1, 1000)),
  Marker: z.optional(anyText),
};

export interface PageInput {
  MaxItems?: number | undefined;
  Marker?: string | undefined;
}

/**
 * The asked page of `all` under this name, with IAM's own members for paging. Only what is on the page
 * is described.
 */
export function iamPage<Entry>(
  call: OperationCall,
  name: string,
  all: readonly Entry[],
  { MaxItems, Marker }: PageInput,
  describe: (entry: Entry) => unknown = (entry) => entry,
): object {
  const page = pageOf(call, all, Marker, MaxItems ?? 100);
  if (page === null) throw new AwsError('ValidationError', `Invalid Marker: ${Marker}`);
  const entries = page.entries.map(describe);
  return { [name]: entries, IsTruncated: page.next !== undefined, Marker: page.next };
}
