import { parse } from 'acorn';
import { transform } from 'esbuild';

/** Every regular expression that this TypeScript writes down. */
export async function regularExpressionsIn(source: string, loader: 'ts' | 'tsx') {
  const { code } = await transform(source, { loader, jsx: 'automatic' });
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if (isLiteral(node)) found.push(new RegExp(node.regex.pattern, node.regex.flags));
    else for (const part of Object.values(node)) visit(part);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

function isLiteral(node: object): node is { regex: { pattern: string; flags: string } } {
  return 'regex' in node && typeof node.regex === 'object' && node.regex !== null;
}
