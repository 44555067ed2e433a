import { homedir } from 'node:os';
import { replaceIn, writeInto } from './small-project.ts';

/** What is done to the small project, and what check-build has to say of it. */
export type Sin = { commit: (folder: string) => void; sentence: string };

/** A script of its own with this in it. */
const script = (name: string, text: string, what: string): Sin => ({
  commit: (folder) => writeInto(folder, `dist/chrome/${name}.js`, text),
  sentence: `dist/chrome/${name}.js ${what}`,
});
const page = (name: string, text: string, what: string): Sin => ({
  commit: (folder) => writeInto(folder, `dist/firefox/${name}.html`, text),
  sentence: `dist/firefox/${name}.html ${what}`,
});
const changed = (path: string, from: string, to: string, sentence: string): Sin => ({
  commit: (folder) => replaceIn(folder, path, from, to),
  sentence,
});
const lock = (path: string, entry: object, sentence: string): Sin => ({
  commit: (folder) =>
    replaceIn(
      folder,
      'package-lock.json',
      '"node_modules/small":',
      `"node_modules/${path}":${JSON.stringify(entry)},"node_modules/small":`,
    ),
  sentence,
});

const letters = 'abcdefghijKLMNOPQRST0123456789abcdefghij';
const chrome = 'dist/chrome/manifest.json';
const locked = { version: '1.0.0', integrity: 'sha512-AAAA' };

export const sins: Sin[] = [
  script('far', 'import("https://cdn.test/x.js")', 'imports what is not a file beside it'),
  script('named', 'import(name)', 'imports what is not a file beside it'),
  script('static', 'import{a}from"https://cdn.test/x.js"', 'imports a module from an address'),
  script('worker', 'importScripts("x.js")', 'names importScripts'),
  script('element', 'document.createElement("script")', 'makes a script element'),
  script('wasm', 'WebAssembly.compile(b)', 'names WebAssembly'),
  page('cdn', '<script src="https://cdn.test/x.js"></script>', 'loads from an address'),
  page('bare', '<script src="//cdn.test/x.js"></script>', 'loads from an address'),
  page('inline', '<script>start()</script>', 'holds a script of its own'),
  page('handler', '<a onclick="start()">x</a>', 'holds a handler'),
  page('base', '<base href="x/">', 'moves its addresses'),
  script('eval', 'a=eval("1")', 'names eval'),
  script('indirect', '(0,eval)("1")', 'names eval'),
  script('new-function', 'a=new Function("return 1")', 'makes a function of a text'),
  script('alias', 'const F=Function;new F("1")', 'hands on Function'),
  script('timer', 'setTimeout("start()",1)', 'hands a text to a timer'),
  script('key', `a="AKIA${'Q'.repeat(16)}"`, 'holds an AWS access key id'),
  script('secret', `a="${letters}"`, 'holds what looks like a secret access key'),
  script('env', 'a=process.env.TOKEN', 'reads the environment'),
  script('path', `a="${homedir()}/x"`, 'holds a path of the machine'),
  script('mapped', 'a=1\n//# sourceMappingURL=x.map', 'points to a source map'),
  {
    commit: (folder) => writeInto(folder, 'dist/chrome/x.map', '{}'),
    sentence: 'dist/chrome/x.map is a source map',
  },
  {
    commit: (folder) => writeInto(folder, 'popup/raw.tsx', 'node.innerHTML = text;'),
    sentence: 'popup/raw.tsx names a way to parse markup',
  },
  changed(chrome, "script-src 'self'", "script-src 'self' 'unsafe-eval'", "allows 'unsafe-eval'"),
  changed(chrome, "base-uri 'none'; ", '', 'base-uri has to be'),
  changed(
    chrome,
    'sts.us-east-1.amazonaws.com',
    '*.amazonaws.com',
    'connect-src allows https://*.',
  ),
  changed('dist/firefox/manifest.json', 'extension_pages', 'none', 'no policy for extension pages'),
  changed('dist/firefox/licenses.txt', 'small', 'large', 'is not named in licenses.txt'),
  changed('node_modules/small/package.json', 'MIT', 'GPL-3.0', 'is under GPL-3.0'),
  changed('dist/chrome/main.js', '42', '4242', 'is not of the build that the metafile tells of'),
  changed('package-lock.json', '"version":"1.0.0"', '"version":"1.0.1"', 'of the locked version'),
  lock('git', { ...locked, resolved: 'git+ssh://git@x.test/x' }, 'node_modules/git comes from'),
  lock('loose', { version: '1.0.0' }, 'node_modules/loose is locked without a sha512 hash'),
  lock('link', { link: true, ...locked }, 'node_modules/link is a link'),
  lock('setup', { ...locked, hasInstallScript: true }, 'node_modules/setup has an install script'),
  changed('package.json', '"small":"1.0.0"', '"small":"^1.0.0"', 'name one exact version'),
  changed('package.json', '1.2.3', '1.2.4', 'package.json is of version 1.2.4'),
  changed('package.json', '{', '{"scripts":{"postinstall":"x"},', 'a script “postinstall”'),
  changed(
    'dist/chrome/_locales/en/messages.json',
    'Does little.',
    'x'.repeat(133),
    'description in en has 133 characters of 132',
  ),
  {
    commit: (folder) => writeInto(folder, 'popup/new.css', 'a{width:calc-size(auto,size)}'),
    sentence: 'calc-size() needs chrome',
  },
  {
    commit: (folder) => writeInto(folder, 'src/new.ts', 'browser.sidePanel.getLayout();'),
    sentence: 'browser.sidePanel.getLayout needs chrome',
  },
];
