import { type Caller, callerOf } from '../access/caller.ts';
import { isOptIn } from '../endpoints/regions.ts';
import type { AwsError } from '../protocols/aws-error.ts';
import type { Received } from '../protocols/received.ts';
import { accountOf } from '../state/aws-state.ts';
import { now, type World } from '../world.ts';
import { type Authorization, parseAuthorization } from './authorization.ts';
import { checkScope } from './check-scope.ts';
import { checkTime } from './check-time.ts';
import { expiredToken, type RefusalKind, refusal } from './refusals.ts';
import { isSignatureRight } from './verify-signature.ts';

const wrongSignature =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

function readAuthorization(received: Received): Authorization {
  const { service } = received.endpoint;
  const parsed = parseAuthorization(received);
  switch (parsed.kind) {
    case 'signed':
      return parsed.authorization;
    case 'missing':
      throw refusal(service, 'missing-token', 'Request is missing Authentication Token');
    case 'incomplete': {
      const message = `${parsed.lacking.join(' ')} Authorization=${parsed.header}`;
      throw refusal(service, 'incomplete', message);
    }
  }
}

/** An endpoint knows the keys of its partition, in opt-in regions those of accounts that are in. */
function isKnownAt({ endpoint }: Received, world: World, caller: Caller): boolean {
  if (caller.partition !== endpoint.partition) return false;
  if (!isOptIn(endpoint.partition, endpoint.region)) return true;
  return accountOf(world.state, caller.accountId).optedInRegions.includes(endpoint.region);
}

/** Who signed the request. Throws the service's own error when nobody known did, or not now. */
export async function authenticate(world: World, received: Received): Promise<Caller> {
  const { service } = received.endpoint;
  const refuse = (kind: RefusalKind, message: string): AwsError => refusal(service, kind, message);
  const unknown = refuse('unknown-token', 'The security token included in the request is invalid.');
  const authorization = readAuthorization(received);
  checkScope(received.endpoint, authorization);
  checkTime(service, authorization, now(world));
  const { accessKeyId, sessionToken } = authorization;
  const credential = world.state.credentials.find((each) => each.accessKeyId === accessKeyId);
  if (credential === undefined || credential.sessionToken !== sessionToken) throw unknown;
  const caller = await callerOf(world, credential.identity);
  if (caller === null || !isKnownAt(received, world, caller)) throw unknown;
  const { expiresAt } = credential;
  if (expiresAt !== null && expiresAt <= now(world)) throw expiredToken(service);
  if (!(await isSignatureRight(received, authorization, credential))) {
    throw refuse('bad-signature', wrongSignature);
  }
  return caller;
}
