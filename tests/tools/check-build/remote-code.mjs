import { builtFiles } from './built-files.mjs';
import { findPatterns } from './find-patterns.mjs';

export const title = 'All code is in the package';

const inScripts = [
  { pattern: /\bimportScripts\b/g, what: 'names importScripts' },
  {
    pattern: /\bimport\s*\((?!\s*["'`]\.{1,2}\/[^"'`$]*["'`]\s*\))/g,
    what: 'imports what is not a file beside it',
  },
  {
    pattern: /\b(?:import|from)\s*["'`](?:https?:|data:|blob:|\/\/)/g,
    what: 'imports a module from an address',
  },
  { pattern: /createElement\(\s*["'`]script["'`]/gi, what: 'makes a script element' },
  {
    pattern: /\b(?:Shared)?Worker\(\s*["'`](?:https?:|data:|blob:|\/\/)/g,
    what: 'starts a worker from an address',
  },
  { pattern: /\bWebAssembly\b/g, what: 'names WebAssembly' },
];
const inPages = [
  {
    pattern:
      /<(?:script|link|iframe|object|embed)\b[^>]*(?:src|href|data)\s*=\s*["']?(?:\w+:)?\/\//gi,
    what: 'loads from an address',
  },
  { pattern: /<script\b(?![^>]*\bsrc\s*=)/gi, what: 'holds a script of its own' },
  { pattern: /<base\b/gi, what: 'moves its addresses with a base element' },
  { pattern: /\s(?:on\w+\s*=\s*["']|href\s*=\s*["']?javascript:)/gi, what: 'holds a handler' },
];
const inStyles = [
  { pattern: /(?:@import|url\(\s*["']?(?:https?:|\/\/))/gi, what: 'loads from an address' },
];

export async function check() {
  return [
    ...findPatterns(await builtFiles('.js', '.mjs'), inScripts),
    ...findPatterns(await builtFiles('.html'), inPages),
    ...findPatterns(await builtFiles('.css'), inStyles),
  ];
}
