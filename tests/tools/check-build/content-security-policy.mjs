import { browsers, readJson } from './built-files.mjs';

export const title = 'The manifest’s content security policy is strict';

const required = {
  'default-src': "'none'",
  'script-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};
/** What extension pages may speak to beside themselves: no host under which others have theirs. */
const endpointOfAws =
  /^https:\/\/(sts|iam|organizations|sso)(\.[a-z0-9-]+)?\.amazonaws\.(com|com\.cn|eu)$/;
const known = new Set([
  ...Object.keys(required),
  'style-src',
  'img-src',
  'frame-src',
  'connect-src',
]);

export async function check() {
  const failures = [];
  for (const browser of browsers) {
    const { content_security_policy: policies = {} } = await readJson(
      `dist/${browser}/manifest.json`,
    );
    const say = (sentence) => failures.push(`dist/${browser}/manifest.json: ${sentence}`);
    if (policies.sandbox) say('it has a sandbox, in which text can be run as code.');
    if (!policies.extension_pages) say('it has no policy for extension pages.');
    else judgePolicy(policies.extension_pages, say);
  }
  return failures;
}

function judgePolicy(policy, say) {
  const directives = new Map(
    policy.split(';').map((each) => {
      const [name, ...values] = each.trim().split(/\s+/);
      return [name, values];
    }),
  );
  for (const [name, value] of Object.entries(required)) {
    const values = directives.get(name)?.join(' ');
    if (values !== value) say(`${name} has to be ${value}, and is ${values ?? 'absent'}.`);
  }
  for (const [name, values] of directives) {
    if (!known.has(name)) say(`${name} is not a directive that was thought about.`);
    for (const value of values) {
      if (/unsafe|\*$|^https?:$|^http:|^data:|^blob:/.test(value)) say(`${name} allows ${value}.`);
    }
  }
  for (const value of directives.get('connect-src') ?? []) {
    if (value === "'self'" || endpointOfAws.test(value)) continue;
    say(`connect-src allows ${value}, which is no endpoint that a preflight asks.`);
  }
}
