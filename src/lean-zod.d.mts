import type { Plugin } from 'esbuild';

export const leanZod: Plugin;
export const leanZodWithIssues: Plugin;
