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

/** What words an issue, down to the brace that ends it. */
const finalizeIssue = /export function finalizeIssue\([\s\S]*?\n\}\n/;
const wordless = 'export const finalizeIssue = (issue) => issue;\n';

/**
 * Leaves out of the background what it has no use for of zod: it asks by `safeParse` whether data are
 * as they should be, and nothing else.
 */
export const leanZod = {
  name: 'lean-zod',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]mini[\\/]parse\.js$/ }, () => ({ contents: safeParseOnly }));
    onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]util\.js$/ }, async ({ path }) => {
      const whole = await readFile(path, 'utf8');
      if (!finalizeIssue.test(whole)) throw new Error('zod words its issues elsewhere by now.');
      return { contents: whole.replace(finalizeIssue, wordless) };
    });
  },
};
