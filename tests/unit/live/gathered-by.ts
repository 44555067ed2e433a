import { gatherLiveFacts } from '../../../src/preflight/live/gather.ts';
import type { LiveFacts } from '../../../src/preflight/live/live-facts.ts';
import { externalId, roleArn } from './fixture.ts';

export type Asked = { hostname: string; operation: string };
type Request = { hostname: string; headers: Record<string, string>; body: unknown };

/** Keys that nobody accepts: these answers are made up. */
const credentials = {
  accessKeyId: 'ASIAABCDEFGHIJKLMNOP',
  secretAccessKey: 'a'.repeat(40),
  sessionToken: 'b'.repeat(40),
  expiresAt: null,
};

/** A run whose calls are answered by `answer`, as JSON; null is a refusal. */
export function gatheredBy(answer: (asked: Asked) => object | null): Promise<LiveFacts> {
  const transport = {
    async handle({ hostname, headers, body }: Request) {
      const target = headers['x-amz-target'] ?? String(body);
      const [, operation = ''] = /(?:\.|Action=)(\w+)/.exec(target) ?? [];
      const output = answer({ hostname, operation });
      const written = JSON.stringify(output ?? { __type: 'AccessDeniedException' });
      return {
        response: {
          statusCode: output === null ? 400 : 200,
          headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'request' },
          body: new TextEncoder().encode(written),
        },
      };
    },
  };
  const about = { runId: 'run-1', setupId: 'setup-1', sourceId: 'sso' } as const;
  const job = { ...about, roleArn, externalId, credentials };
  const { signal } = new AbortController();
  return gatherLiveFacts({ ...job, partition: 'aws' }, transport, () => undefined, signal);
}
