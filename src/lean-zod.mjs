import { readFile } from 'node:fs/promises';

/** As zod's own, without the other ways to parse; `error` is what a failure tells of the issues. */
const safeParseOnly = (error) => `
  import { finalizeIssue } from '../core/util.js';
  export function safeParse(schema, value) {
    const { issues, value: data } = schema._zod.run({ value, issues: [] }, { async: false });
    return issues.length > 0 ? { success: false, ${error} } : { success: true, data };
  }
  export function parse() {}
  export function parseAsync() {}
  export function safeParseAsync() {}
`;

/** What speaks to other libraries. */
const standardProps = 'export function standardProps() {}';

/** Functions of zod's core, by its files, and what stands in for them. */
const ofContentScripts = {
  error: 'error: { issues: issues.map(finalizeIssue) }',
  replaced: {
    // Their place and kind, without the words.
    util: {
      finalizeIssue:
        'export const finalizeIssue = ({ path = [], ...issue }) => ({ path, ...issue });',
    },
    schemas: { standardProps },
  },
};
const ofBackground = {
  error: '',
  replaced: {
    util: {
      finalizeIssue: 'export const finalizeIssue = (issue) => issue;',
      // Of a schema, whether it may be left out, its values and its pattern: for optional keys,
      // discriminated unions and template literals, of which the background has none.
      defineLazyInternal: 'export function defineLazyInternal() {}',
    },
    schemas: { standardProps },
  },
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

const plugin = ({ error, replaced }) => ({
  name: 'lean-zod',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]mini[\\/]parse\.js$/ }, ({ path }) => ({
      contents: safeParseOnly(error),
      resolveDir: path.slice(0, -'parse.js'.length),
    }));
    for (const [file, functions] of Object.entries(replaced)) {
      const filter = new RegExp(`zod[\\\\/]v4[\\\\/]core[\\\\/]${file}\\.js$`);
      onLoad({ filter }, async ({ path }) => ({ contents: await withReplaced(path, functions) }));
    }
  },
});

/** For what asks by `safeParse` whether data are as they should be, and nothing else. */
export const leanZod = plugin(ofBackground);

/** … and for what reads from the issues where they are not, in words of its own. */
export const leanZodWithIssues = plugin(ofContentScripts);
