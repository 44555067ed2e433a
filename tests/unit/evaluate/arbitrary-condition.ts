import fc from 'fast-check';
import { families } from './condition-families.ts';

/** One value alone, or several in an array. */
export function oneOrMore<T>(values: readonly T[]) {
  const value = fc.constantFrom(...values);
  return fc.oneof(value, fc.uniqueArray(value, { minLength: 1, maxLength: 3 }));
}

const keys = [...families.map((family) => family.key), 'aws:PrincipalTag/team', 'aws:username'];

const asIs = (key: string) => key;
const spelling = fc.constantFrom(asIs, asIs, (key: string) => key.toUpperCase());

/** The key that belongs to a family of operators, or now and then any other. */
function keyFor(name: string) {
  const other = { weight: 1, arbitrary: fc.constantFrom(...keys) };
  const key = fc.oneof({ weight: 5, arbitrary: fc.constant(name) }, other);
  return fc.tuple(key, spelling).map(([each, spell]) => spell(each));
}

const nullCheck = fc.record({
  key: fc.constantFrom(...keys),
  operator: fc.constant('Null'),
  values: oneOrMore(['true', 'false', 'TRUE']),
});

const conditionLine = fc.oneof(
  { weight: 1, arbitrary: nullCheck },
  ...families.map(({ key, operators, asked }) => ({
    weight: operators.length,
    arbitrary: fc.record({
      key: keyFor(key),
      operator: fc
        .tuple(
          fc.constantFrom('', '', '', 'ForAnyValue:', 'ForAllValues:'),
          fc.constantFrom(...operators),
          fc.constantFrom('', '', 'IfExists'),
        )
        .map((parts) => parts.join('')),
      values: oneOrMore<string>(asked),
    }),
  })),
);

/** Condition elements: up to three lines, most of them with a key that their operator is used with. */
export const arbitraryCondition = fc.array(conditionLine, { maxLength: 3 }).map((lines) => {
  const result: Record<string, Record<string, string | string[]>> = {};
  for (const { key: name, operator, values } of lines) {
    const line = result[operator] ?? {};
    result[operator] = line;
    // A key must not stand twice under one operator, in whatever case.
    const twin = Object.keys(line).find((each) => each.toLowerCase() === name.toLowerCase());
    line[twin ?? name] = values;
  }
  return result;
});
