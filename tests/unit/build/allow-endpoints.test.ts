import { expect, test } from '@playwright/test';
import { originsFor } from '../../../src/preflight/live/endpoints.ts';
import { allowEndpoints } from '../../../src/preflight-page/allow-endpoints.mjs';
import { recipeIds } from '../../../src/sources/recipe.ts';

test('pages may speak to the hosts that a preflight asks, and to no other', async () => {
  const extension_pages = "default-src 'none'; connect-src 'self'; base-uri 'none'";
  const { content_security_policy } = await allowEndpoints({
    content_security_policy: { extension_pages },
  });
  const [, sources = ''] =
    /connect-src ([^;]*)/.exec(content_security_policy.extension_pages) ?? [];
  const asked = recipeIds.flatMap((id) =>
    ['aws', 'aws-us-gov', 'aws-cn', 'aws-eusc'].flatMap((partition) => originsFor(partition, id)),
  );
  const origins = new Set(asked.map((pattern) => pattern.replace('/*', '')));
  expect(new Set(sources.split(' '))).toEqual(new Set(["'self'", ...origins]));
});
