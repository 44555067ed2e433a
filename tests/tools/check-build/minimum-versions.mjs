import { builtFiles, readJson, sourceFiles } from './built-files.mjs';
import { compatibility, firstVersion } from './compatibility.mjs';

export const title = 'Nothing is newer than the browsers that the manifest asks for';

/** Newer than the oldest browser, where that one shows the page as well without it. */
const notNeeded = {};

/** Minimum versions by the built manifests, as numbers. */
async function minimumVersions() {
  const chrome = await readJson('dist/chrome/manifest.json');
  const firefox = await readJson('dist/firefox/manifest.json');
  return {
    chrome: Number.parseInt(chrome.minimum_chrome_version, 10),
    firefox: Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10),
  };
}

/** What is used, by its name, with what MDN says of it: null where it says nothing. */
async function whatIsUsed() {
  const used = new Map();
  const note = (name, data) => data?.__compat && used.set(name, data.__compat.support);
  const { api, css, javascript, webextensions } = compatibility;

  for (const { text } of await sourceFiles('.ts', '.tsx')) {
    for (const [name, space, member] of text.matchAll(/\bbrowser\.(\w+)\.(\w+)/g)) {
      note(name, webextensions.api[space]?.[member]);
    }
  }
  for (const { text } of await builtFiles('.json')) {
    if (!text.includes('"manifest_version"')) continue;
    for (const key of Object.keys(JSON.parse(text))) note(key, webextensions.manifest[key]);
  }
  for (const { text } of await sourceFiles('.css')) {
    for (const [, name] of text.matchAll(/[{;]\s*([a-z-]+)\s*:/g)) note(name, css.properties[name]);
    for (const [, name] of text.matchAll(/([a-z-]+)\(/g)) {
      note(`${name}()`, css.types.color[name] ?? css.types[name]);
    }
    for (const [, name] of text.matchAll(/:([a-z-]+)/g)) note(`:${name}`, css.selectors[name]);
    for (const [, name] of text.matchAll(/@([a-z-]+)/g)) note(`@${name}`, css['at-rules'][name]);
  }
  for (const { text } of await builtFiles('.js')) {
    for (const [name, of, member] of text.matchAll(/\b([A-Z]\w+)\.([a-z]\w+)(?=\()/g)) {
      note(name, javascript.builtins[of]?.[member] ?? api[of]?.[`${member}_static`]);
    }
  }
  return used;
}

export async function check() {
  const minimum = await minimumVersions();
  const failures = [];
  for (const [name, support] of await whatIsUsed()) {
    for (const browser of ['chrome', 'firefox']) {
      const first = firstVersion(support[browser]);
      // What one browser lacks altogether is used in the other's build, or behind a question.
      if (first === null || first <= minimum[browser] || name in notNeeded) continue;
      failures.push(
        `${name} needs ${browser} ${first}, but the manifest asks for ${minimum[browser]}.`,
      );
    }
  }
  return failures;
}
