/** Every external ID that a policy's text names, whatever else is wrong with the policy. */
export function externalIdsIn(policy: string | null | undefined): string[] {
  try {
    return idsIn(JSON.parse(policy ?? ''), false);
  } catch {
    return [];
  }
}

function idsIn(value: unknown, isId: boolean): string[] {
  if (typeof value === 'string') return isId ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => idsIn(each, isId));
  return Object.entries(value).flatMap(([key, inner]) =>
    idsIn(inner, key.toLowerCase() === 'sts:externalid'),
  );
}
