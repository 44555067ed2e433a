import { recipeById } from '../../sources/index.ts';
import type { RecipeId } from '../../sources/recipe.ts';
import {
  type Endpoint,
  type HomeEndpoints,
  homeEndpointsOf,
  homeOriginsFor,
  originOf,
  partitionNames,
} from './home-endpoints.ts';
import { needsIdentityCenter } from './scope.ts';

/** Where a partition's services answer. */
export type Endpoints = Omit<HomeEndpoints, 'identityCenter'> & {
  /** IAM Identity Center is regional: an instance shows in its own region only. */
  identityCenter: Endpoint[];
};

// By the endpoints of `sso` in botocore 1.43.107. The SDK names two more, me-west-1 and sa-west-1,
// which AWS has announced: no service at all has an endpoint there yet. The likeliest come first.
const otherRegions: Record<string, string> = {
  aws: `us-east-2 us-west-2 us-west-1 eu-west-1 eu-central-1 eu-west-2 eu-west-3 eu-north-1
    ap-southeast-2 ap-southeast-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1
    ca-central-1 sa-east-1 af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3 ap-southeast-4
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1 eu-south-2
    il-central-1 me-central-1 me-south-1 mx-central-1`,
  'aws-us-gov': 'us-gov-east-1',
  'aws-cn': 'cn-northwest-1',
};

/** Null for a partition that is not known. */
export function endpointsOf(partition: string): Endpoints | null {
  const home = homeEndpointsOf(partition);
  if (home === null) return null;
  const others = otherRegions[partition]?.split(/\s+/) ?? [];
  return {
    ...home,
    identityCenter: [
      home.identityCenter,
      ...others.map((region) => ({ region, host: home.identityCenterHost(region) })),
    ],
  };
}

/** All that a live preflight may ask, whatever the partition and the source. */
export function everyEndpoint(): Endpoint[] {
  return partitionNames.flatMap((partition) => {
    const endpoints = endpointsOf(partition);
    if (endpoints === null) return [];
    const { sts, iam, organizations, identityCenter } = endpoints;
    return [sts, iam, organizations, ...identityCenter];
  });
}

/** The match patterns of just those hosts that a live preflight for this source asks. */
export function originsFor(partition: string, sourceId: RecipeId): string[] {
  const endpoints = endpointsOf(partition);
  const isAsked = endpoints !== null && needsIdentityCenter(recipeById(sourceId));
  const regional = isAsked ? endpoints.identityCenter.map(originOf) : [];
  return [...new Set([...homeOriginsFor(partition, sourceId), ...regional])];
}
