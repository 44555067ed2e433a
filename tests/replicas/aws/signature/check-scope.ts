import type { Endpoint, Service } from '../endpoints/endpoint.ts';
import type { Authorization } from './authorization.ts';
import { refusal } from './refusals.ts';

/** Throws when the request was signed for another region or service than the endpoint's. */
export function checkScope(endpoint: Endpoint, { region, service }: Authorization): void {
  const refuse = (message: string) => refusal(endpoint.service, 'bad-signature', message);
  if (region !== endpoint.region) throw refuse(wrongRegion(endpoint.service, region));
  if (service !== endpoint.service) {
    throw refuse(`Credential should be scoped to correct service: '${endpoint.service}'. `);
  }
}

/** STS leaves out the region that it was given. */
function wrongRegion(service: Service, region: string): string {
  const sentence = 'Credential should be scoped to a valid region';
  return service === 'sts' ? `${sentence}. ` : `${sentence}, not '${region}'. `;
}
