import { homedir } from 'node:os';
import { builtFiles } from './built-files.mjs';
import { findPatterns } from './find-patterns.mjs';

export const title = 'No secret and no trace of the machine that built it';

const rules = [
  { pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, what: 'holds an AWS access key id' },
  {
    // Forty characters of base64 with all three kinds, quoted: an AWS secret access key.
    pattern: /(["'`])(?=[^"'`]*[a-z])(?=[^"'`]*[A-Z])(?=[^"'`]*\d)[A-Za-z0-9/+]{40}\1/g,
    what: 'holds what looks like a secret access key',
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/g, what: 'holds a private key' },
  { pattern: /\bgh[pousr]_\w{36}|\bgithub_pat_\w{20}/g, what: 'holds a GitHub token' },
  { pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, what: 'holds an npm token' },
  { pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./g, what: 'holds a web token' },
  { pattern: /\bprocess\s*\.\s*env\b/g, what: 'reads the environment' },
];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export async function check() {
  const files = await builtFiles('.js', '.mjs', '.json', '.html', '.css', '.txt');
  const folders = [process.cwd(), homedir()].filter((path) => path.length > 1);
  const paths = folders.map((path) => ({
    pattern: new RegExp(`${escaped(path)}/`, 'g'),
    what: 'holds a path of the machine that built it',
  }));
  return findPatterns(files, [...rules, ...paths]);
}
