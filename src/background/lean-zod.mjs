import { readFile } from 'node:fs/promises';

/** As zod's own, without the list of what is wrong with the data. */
const safeParseOnly = `
  export function safeParse(schema, value) {
    const { issues, value: data } = schema._zod.run({ value, issues: [] }, { async: false });
    return issues.length > 0 ? { success: false } : { success: true, data };
  }
  export const parse = undefined;
  export const parseAsync = undefined;
  export const safeParseAsync = undefined;
`;

/**
 * Functions of zod's core that are not needed, and what stands in for them: what words an issue; what tells
 * of a schema whether it may be left out, and its values and pattern, for optional keys, discriminated
 * unions and template literals, of which the background has none; what speaks to other libraries.
 */
const replaced = {
  util: {
    finalizeIssue: 'export const finalizeIssue = (issue) => issue;',
    defineLazyInternal: 'export function defineLazyInternal() {}',
  },
  schemas: { standardProps: 'export function standardProps() {}' },
};

/** Each function ends with the first brace at the start of a line. */
async function withReplaced(path, functions) {
  let whole = await readFile(path, 'utf8');
  for (const [name, replacement] of Object.entries(functions)) {
    const declared = new RegExp(`(export )?function ${name}\\([\\s\\S]*?\\n\\}\\n`);
    if (!declared.test(whole)) throw new Error(`zod declares ${name} in another way by now.`);
    whole = whole.replace(declared, `${replacement}\n`);
  }
  return whole;
}

/**
 * Leaves out of the background what it has no use for of zod: it asks by `safeParse` whether data are
 * as they should be, and nothing else.
 */
export const leanZod = {
  name: 'lean-zod',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]mini[\\/]parse\.js$/ }, () => ({ contents: safeParseOnly }));
    for (const [file, functions] of Object.entries(replaced)) {
      const filter = new RegExp(`zod[\\\\/]v4[\\\\/]core[\\\\/]${file}\\.js$`);
      onLoad({ filter }, async ({ path }) => ({ contents: await withReplaced(path, functions) }));
    }
  },
};
