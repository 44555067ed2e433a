import type { $Command, GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts';

type Told = Pick<GetCallerIdentityCommandOutput, '$metadata'>;
/** What any client's stack takes in; the clients export no name for it. */
type Plugin = Parameters<
  $Command<object, Told, unknown, object, Told>['middlewareStack']['use']
>[0];

/**
 * A proxy's page reads as an empty answer to the SDK's XML clients. Each answer of AWS has a request
 * ID, and such a page has none.
 */
export const answersOfAwsOnly: Plugin = {
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
