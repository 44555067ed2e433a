import { readFile } from 'node:fs/promises';

/**
 * Leaves out of the bundle what the SDK brings along and the preflight has no use for: streams of
 * events, which none of its services has, and all of each client's package.json but the version.
 */
export const leanSdk = {
  name: 'lean-sdk',
  setup(build) {
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
    build.onLoad({ filter: /@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
