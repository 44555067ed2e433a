/**
 * What of zod/mini the background's schemas are made of, put in its place by build.mjs: zod's own 15 kB
 * would be a quarter of what each waking of the background has to load. The types are zod's, which the
 * sources import; tests/unit/build/zod-subset.test.ts holds it against zod itself.
 */
const refused = Symbol('refused');

/** The value as its schema copies it, or `refused`. */
type Read = (value: unknown) => unknown;
type Fits = (value: unknown) => boolean;
type Schema = {
  read: Read;
  safeParse: (value: unknown) => { success: boolean; data?: unknown };
  check: (...checks: Fits[]) => Schema;
};
type Shape = Readonly<Record<string, Schema>>;

function schemaOf(read: Read): Schema {
  return {
    read,
    safeParse(value) {
      const data = read(value);
      return data === refused ? { success: false } : { success: true, data };
    },
    check(...checks) {
      return schemaOf((value) => {
        const data = read(value);
        return data === refused || checks.every((fits) => fits(data)) ? data : refused;
      });
    },
  };
}

const where = (fits: Fits) => schemaOf((value) => (fits(value) ? value : refused));

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const custom = where;
export const string = () => where(isText);
export const number = () => where(Number.isFinite);
export const boolean = () => where((value) => typeof value === 'boolean');
export const literal = (expected: unknown) => where((value) => value === expected);
const oneOf = (values: readonly unknown[]) => where((value) => values.includes(value));

export { oneOf as enum };

export const nullable = (inner: Schema) =>
  schemaOf((value) => (value === null ? null : inner.read(value)));

/** The first that fits. */
export const union = (options: readonly Schema[]) =>
  schemaOf((value) => {
    for (const { read } of options) {
      const data = read(value);
      if (data !== refused) return data;
    }
    return refused;
  });

export const array = (element: Schema) =>
  schemaOf((value) => {
    if (!Array.isArray(value)) return refused;
    const elements = Array.from(value, element.read);
    return elements.includes(refused) ? refused : elements;
  });

/** Keys that the shape does not name are left out. */
export const object = (shape: Shape) => ({
  ...schemaOf((value) => {
    if (!isRecord(value)) return refused;
    const copy: Record<string, unknown> = {};
    for (const [key, { read }] of Object.entries(shape)) {
      const data = read(value[key]);
      if (data === refused) return refused;
      copy[key] = data;
    }
    return copy;
  }),
  shape,
});

/** Texts are counted in code points, as zod does: an emoji is one. */
export const maxLength =
  (most: number): Fits =>
  (value) =>
    isText(value) || Array.isArray(value)
      ? value.length <= most || [...value].length <= most
      : true;
