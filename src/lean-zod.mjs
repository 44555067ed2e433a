import { readFile } from 'node:fs/promises';

/** As zod's own, without the other ways to parse. */
const safeParseOnly = `
  import { finalizeIssue } from '../core/util.js';
  export function safeParse(schema, value) {
    const { issues, value: data } = schema._zod.run({ value, issues: [] }, { async: false });
    return issues.length > 0
      ? { success: false, error: { issues: issues.map(finalizeIssue) } }
      : { success: true, data };
  }
  export function parse() {}
  export function parseAsync() {}
  export function safeParseAsync() {}
`;

/** Functions of zod's core, by its files, and what stands in for them. */
const replaced = {
  // An issue's place and kind, without the words.
  util: {
    finalizeIssue:
      'export const finalizeIssue = ({ path = [], ...issue }) => ({ path, ...issue });',
  },
  // What speaks to other libraries.
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

/** For content scripts: what asks by `safeParse` what is wrong with data, in words of its own. */
export const leanZod = {
  name: 'lean-zod',
  setup({ onLoad }) {
    onLoad({ filter: /zod[\\/]v4[\\/]mini[\\/]parse\.js$/ }, ({ path }) => ({
      contents: safeParseOnly,
      resolveDir: path.slice(0, -'parse.js'.length),
    }));
    for (const [file, functions] of Object.entries(replaced)) {
      const filter = new RegExp(`zod[\\\\/]v4[\\\\/]core[\\\\/]${file}\\.js$`);
      onLoad({ filter }, async ({ path }) => ({ contents: await withReplaced(path, functions) }));
    }
  },
};
