import type { MetadataBearer, Pluggable } from '@smithy/types';

/**
 * A proxy's page reads as an empty answer to the SDK's XML clients. Each answer of AWS has a request
 * ID, and such a page has none.
 */
export const answersOfAwsOnly: Pluggable<object, MetadataBearer> = {
  applyToStack: (stack) =>
    stack.add(
      (next) => async (call) => {
        const result = await next(call);
        if (result.output.$metadata.requestId === undefined) {
          throw Object.assign(new Error('This answer has no request ID.'), { name: 'NotAws' });
        }
        return result;
      },
      { step: 'initialize' },
    ),
};
