import { isObject, type JsonObject } from '../../../console/shared/rules/json-object.ts';

/** Objects whose keys are 1, 2 … (under `member`) become lists. */
function listed(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { member } = value;
  if (isObject(member)) {
    const numbers = Object.keys(member).sort((a, b) => Number(a) - Number(b));
    return numbers.map((number) => listed(member[number]));
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, listed(each)]));
}

function put(root: JsonObject, path: readonly string[], value: string): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    root[first] = value;
    return;
  }
  const existing = root[first];
  const next: JsonObject = isObject(existing) ? existing : {};
  root[first] = next;
  put(next, rest, value);
}

/** A form's flat names (`ActionNames.member.1`) as nested values; all leaves are text. */
export function readForm(body: string): JsonObject {
  const root: JsonObject = {};
  for (const [name, value] of new URLSearchParams(body)) put(root, name.split('.'), value);
  return Object.fromEntries(Object.entries(root).map(([name, each]) => [name, listed(each)]));
}
