import { asList, isObject, parseObject } from '../../shared/rules/json-object.ts';

function words(principal: unknown): string[] {
  if (principal === '*') return ['All principals'];
  if (!isObject(principal)) return [];
  return Object.entries(principal).flatMap(([kind, values]) =>
    asList(values).map((value) => {
      const account = /::(\d{12}):/.exec(String(value))?.[1];
      if (kind === 'AWS' && account !== undefined) return `Account: ${account}`;
      if (kind === 'Service') return `AWS Service: ${String(value).split('.')[0]}`;
      return `${kind}: ${value}`;
    }),
  );
}

/** The Trusted entities column for a percent-encoded trust policy. */
export function trustedEntities(document: string): string {
  const policy = parseObject(decodeURIComponent(document));
  const statements = asList(policy?.Statement).filter(isObject);
  return statements.flatMap(({ Principal }) => words(Principal)).join(', ');
}
