import type { Plugin } from 'esbuild';

export const asciiOnly: Plugin;
