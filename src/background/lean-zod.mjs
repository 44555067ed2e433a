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
 * Functions of zod's core that are not needed, down to the brace that ends each, and what stands in for
 * them: what words an issue; what tells a union, a template or an optional key of a schema's values, which
 * no schema of the background is; what speaks to libraries of other schemas.
 */
const replaced = {
  util: {
    finalizeIssue: 'export const finalizeIssue = (issue) => issue;',
    defineLazyInternal: 'export function defineLazyInternal() {}',
  },
  schemas: { standardProps: 'export function standardProps() {}' },
};

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
