import { recipeById } from '../../sources/index.ts';
import type { RecipeId } from '../../sources/recipe.ts';
import { needsIdentityCenter, needsOrganization } from './scope.ts';

export type Endpoint = { region: string; host: string };

/** Where a partition's services answer, each in one region. */
export type HomeEndpoints = {
  sts: Endpoint;
  iam: Endpoint;
  organizations: Endpoint;
  /** The likeliest home of an instance of IAM Identity Center. */
  identityCenter: Endpoint;
  identityCenterHost(region: string): string;
};

// Hosts by the endpoint rules of AWS's SDK, which tests/unit/live/endpoints.test.ts compares.
const partitions: Record<
  string,
  { suffix: string; home: string; iam: string; organizationsRegion?: string }
> = {
  aws: { suffix: 'amazonaws.com', home: 'us-east-1', iam: 'iam' },
  'aws-us-gov': { suffix: 'amazonaws.com', home: 'us-gov-west-1', iam: 'iam.us-gov' },
  'aws-cn': {
    suffix: 'amazonaws.com.cn',
    home: 'cn-north-1',
    iam: 'iam.cn-north-1',
    organizationsRegion: 'cn-northwest-1',
  },
  'aws-eusc': { suffix: 'amazonaws.eu', home: 'eusc-de-east-1', iam: 'iam.eusc-de-east-1' },
};

export const partitionNames = /* @__PURE__ */ Object.keys(partitions);

/** Null for a partition that is not known. */
export function homeEndpointsOf(partition: string): HomeEndpoints | null {
  const known = Object.hasOwn(partitions, partition) ? partitions[partition] : undefined;
  if (known === undefined) return null;
  const { suffix, home, iam, organizationsRegion = home } = known;
  const at = (service: string, region: string) => ({
    region,
    host: `${service}.${region}.${suffix}`,
  });
  return {
    sts: at('sts', home),
    iam: { region: home, host: `${iam}.${suffix}` },
    organizations: at('organizations', organizationsRegion),
    identityCenter: at('sso', home),
    identityCenterHost: (region) => at('sso', region).host,
  };
}

/**
 * The match patterns of the hosts that a live preflight for this source asks, but for IAM Identity
 * Center's in other regions: the browser allows them all in one answer. The background needs no more,
 * and the names of all regions would be a fortieth of it.
 */
export function homeOriginsFor(partition: string, sourceId: RecipeId): string[] {
  const endpoints = homeEndpointsOf(partition);
  if (endpoints === null) return [];
  const recipe = recipeById(sourceId);
  const { sts, iam, organizations, identityCenter } = endpoints;
  const asked = [
    sts,
    iam,
    ...(needsOrganization(recipe) ? [organizations] : []),
    ...(needsIdentityCenter(recipe) ? [identityCenter] : []),
  ];
  return asked.map(originOf);
}

export const originOf = ({ host }: Endpoint): string => `https://${host}/*`;
