import type { Service } from '../endpoints/endpoint.ts';
import { AwsError } from '../protocols/aws-error.ts';
import { serviceFailure, throttled } from '../protocols/service-errors.ts';
import { expiredToken } from '../signature/refusals.ts';
import type { Fault } from './fault.ts';

/** The error that a fault makes the service answer with; undefined for the network's own faults. */
export function errorOfFault(fault: Fault | undefined, service: Service): AwsError | undefined {
  switch (fault?.kind) {
    case 'throttled':
      return throttled(service);
    case 'service-failure':
      return serviceFailure(service);
    case 'expired-token':
      return expiredToken(service);
    case 'clock-skew':
      return new AwsError(
        'RequestTimeTooSkewed',
        'The difference between the request time and the current time is too large.',
        403,
      );
    default:
      return undefined;
  }
}
