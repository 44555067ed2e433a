import { recipeById } from '../../sources/index.ts';
import type { RecipeId } from '../../sources/recipe.ts';
import { needsIdentityCenter, needsOrganization } from './scope.ts';

type Endpoint = { region: string; host: string };

/** Where a partition's services answer. */
export type Endpoints = {
  sts: Endpoint;
  iam: Endpoint;
  organizations: Endpoint;
  /** IAM Identity Center is regional: an instance shows in its own region only. */
  identityCenter: Endpoint[];
  identityCenterHost(region: string): string;
};

// Hosts by the endpoint rules of AWS's SDK, which tests/unit/live/endpoints.test.ts compares. Regions
// by the endpoints of `sso` in botocore 1.43.107. The SDK names two more, me-west-1 and sa-west-1,
// which AWS has announced: no service at all has an endpoint there yet. The likeliest home of an
// instance comes first.
const partitions: Record<
  string,
  { suffix: string; iam: string; regions: string; organizationsRegion: string }
> = {
  aws: {
    suffix: 'amazonaws.com',
    iam: 'iam',
    organizationsRegion: 'us-east-1',
    regions: `us-east-1 us-east-2 us-west-2 us-west-1 eu-west-1 eu-central-1 eu-west-2 eu-west-3
      eu-north-1 ap-southeast-2 ap-southeast-1 ap-northeast-1 ap-northeast-2 ap-northeast-3
      ap-south-1 ca-central-1 sa-east-1 af-south-1 ap-east-1 ap-east-2 ap-south-2 ap-southeast-3
      ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-west-1 eu-central-2 eu-south-1
      eu-south-2 il-central-1 me-central-1 me-south-1 mx-central-1`,
  },
  'aws-us-gov': {
    suffix: 'amazonaws.com',
    iam: 'iam.us-gov',
    organizationsRegion: 'us-gov-west-1',
    regions: 'us-gov-west-1 us-gov-east-1',
  },
  'aws-cn': {
    suffix: 'amazonaws.com.cn',
    iam: 'iam.cn-north-1',
    organizationsRegion: 'cn-northwest-1',
    regions: 'cn-north-1 cn-northwest-1',
  },
  'aws-eusc': {
    suffix: 'amazonaws.eu',
    iam: 'iam.eusc-de-east-1',
    organizationsRegion: 'eusc-de-east-1',
    regions: 'eusc-de-east-1',
  },
};

/** Null for a partition that is not known. */
export function endpointsOf(partition: string): Endpoints | null {
  const known = Object.hasOwn(partitions, partition) ? partitions[partition] : undefined;
  if (known === undefined) return null;
  const { suffix, iam, organizationsRegion } = known;
  const regions = known.regions.split(/\s+/);
  const [home = ''] = regions;
  const hostOf = (service: string, region: string) => `${service}.${region}.${suffix}`;
  const at = (service: string, region: string) => ({ region, host: hostOf(service, region) });
  return {
    sts: at('sts', home),
    iam: { region: home, host: `${iam}.${suffix}` },
    organizations: at('organizations', organizationsRegion),
    identityCenter: regions.map((region) => at('sso', region)),
    identityCenterHost: (region) => hostOf('sso', region),
  };
}

/** The match patterns of just those hosts that a live preflight for this source asks. */
export function originsFor(partition: string, sourceId: RecipeId): string[] {
  const endpoints = endpointsOf(partition);
  if (endpoints === null) return [];
  const recipe = recipeById(sourceId);
  const { sts, iam, organizations, identityCenter } = endpoints;
  const asked = [
    sts,
    iam,
    ...(needsOrganization(recipe) ? [organizations] : []),
    ...(needsIdentityCenter(recipe) ? identityCenter : []),
  ];
  return asked.map(({ host }) => `https://${host}/*`);
}
