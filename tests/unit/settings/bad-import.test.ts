import { expect, test } from '@playwright/test';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { exportSettings, importFile, importSettings } from '../../../src/settings/transfer.ts';
import { inEnglish } from '../texts/in-english.ts';

const longestText = 400;
const longestTime = 2_000;
const tenMegabytes = 10 * 1024 * 1024;

const whole = exportSettings({ settings: defaultSettings, wizardHosts: [] });
const with_ = (change: object) => JSON.stringify({ ...JSON.parse(whole), ...change });
const after = (text: string) => whole.replace('{', `{${text},`);
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const none = /holds no settings.*Choose one that was exported/;
const files: [what: string, text: string, told: RegExp][] = [
  ['nothing', '', none],
  ['10 MB of white space', ' '.repeat(tenMegabytes), none],
  ['10 MB after settings', whole.padEnd(tenMegabytes), none],
  ['10 MB in one name', with_({ settings: { roleName: 'x'.repeat(tenMegabytes) } }), none],
  ['deep lists', '['.repeat(400_000), none],
  [
    'a deep tree beside the settings',
    after(`"a":${'['.repeat(90_000)}${']'.repeat(90_000)}`),
    none,
  ],
  ['a key twice', after('"format":"role-courier-settings"'), none],
  ['a setting twice', whole.replace('"keptForDays"', '"keptForDays":1,"keptForDays"'), none],
  ['__proto__', after('"__proto__":{"settings":{}}'), none],
  ['__proto__ within', whole.replace('"keptForDays"', '"__proto__":{},"keptForDays"'), none],
  ['constructor', after('"constructor":{"prototype":{}}'), /“constructor”/],
  ['two byte order marks', `\ufeff\ufeff${whole}`, none],
  ['half of a character', with_({}).replace('{suggested}', '\ud83d'), none],
  ['half of a character, escaped', with_({}).replace('{suggested}', '\\ud83d'), none],
  ['a comment', `// mine\n${whole}`, none],
  ['smart quotes', whole.replaceAll('"', '“'), none],
  [
    'a name too long',
    with_({ settings: { ...defaultSettings, roleName: 'x'.repeat(201) } }),
    /roleName/,
  ],
  ['too many sites', with_({ wizardHosts: many(101, () => 'https://a.example') }), /wizardHosts/],
  ['a long site', with_({ wizardHosts: [`https://${'a'.repeat(100_000)}`] }), /wizardHosts › 0/],
  ['a site with a path', with_({ wizardHosts: ['https://a.example/b'] }), /wizardHosts › 0/],
  ['every site', with_({ wizardHosts: ['https://*'] }), /wizardHosts › 0/],
  ['a site that is none', with_({ wizardHosts: ['https://a..b-.256.999'] }), /wizardHosts › 0/],
  ...siteFiles([
    ['Iru’s own', 'acme.iru.com', /works already/],
    ['Iru’s documentation', 'docs.iru.com', /works already/],
    ['Iru’s own, with a dot at its end', 'iru.com.', /works already/],
    ['Iru’s former name', 'acme.eu.kandji.io', /works already/],
    ['the console', 'console.aws.amazon.com', /belongs to AWS/],
    ['the console of a session', '111122223333-ab12cd34.eu-west-1.console.aws.amazon.com', /AWS/],
    ['what looks like the console', 'x.console.amazonaws-us-gov.com', /belongs to AWS/],
    ['AWS’s API', 'sts.amazonaws.com', /belongs to AWS/],
    ['AWS’s API in China', 'iam.cn-north-1.amazonaws.com.cn', /belongs to AWS/],
    ['AWS’s API in the EU', 'iam.eusc-de-east-1.amazonaws.eu', /belongs to AWS/],
  ]),
  ...settingFiles([
    ['a role’s name with spaces', { roleName: 'team {team}' }, /“settings › roleName”.*space/],
    ['a role’s name too long for IAM', { roleName: 'x'.repeat(65) }, /“settings › roleName”.*64/],
    [
      'a source’s own name that IAM refuses',
      { roleNames: [{ sourceId: 'iam', roleName: 'a/b' }] },
      /“settings › roleNames › 0”/,
    ],
    ['a tag of AWS’s', { tags: [{ key: 'aws:x', value: '' }] }, /“settings › tags › 0”.*“aws:”/],
    ['a tag without a key', { tags: [{ key: '', value: 'x' }] }, /needs a key/],
    ['a tag that IAM refuses', { tags: [{ key: 'a', value: '{team}' }] }, /does not take/],
    [
      'a tag twice',
      { tags: ['a', 'A'].map((key) => ({ key, value: '' })) },
      /“settings › tags › 0”.*twice/,
    ],
  ]),
  [
    'thousands of unknown keys',
    with_(Object.fromEntries(many(9_000, (index) => [`key-${index}`, 1]))),
    /“key-0.*…/,
  ],
];

type Row<What> = [what: string, value: What, told: RegExp];

function siteFiles(rows: Row<string>[]): Row<string>[] {
  return rows.map(([what, host, told]) => [
    `a site that is ${what}`,
    with_({ wizardHosts: [`https://${host}`] }),
    new RegExp(`because of “wizardHosts › 0”.*${told.source}`),
  ]);
}

function settingFiles(rows: Row<object>[]): Row<string>[] {
  return rows.map(([what, change, told]) => [
    what,
    with_({ settings: { ...defaultSettings, ...change } }),
    told,
  ]);
}

for (const [what, text, told] of files) {
  test(`an imported file: ${what}`, () => {
    const started = performance.now();
    const read = importSettings(text);
    expect(performance.now() - started).toBeLessThan(longestTime);
    const problem = read.ok ? '' : inEnglish(read.problem.text);
    expect(problem).toMatch(told);
    expect(problem.length).toBeLessThan(longestText);
    expect(problem.isWellFormed()).toBe(true);
  });
}

test('a byte order mark before settings does no harm', () => {
  expect(importSettings(`\ufeff${whole}`).ok).toBe(true);
});

test('no key of a file reaches the prototype of objects', () => {
  importSettings(after('"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}'));
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

test('a file far larger than any export is refused unread', async () => {
  const size = 500_001;
  const text = () => Promise.reject(new Error('read'));
  expect(await importFile({ size, text })).toMatchObject({ ok: false });
});

test('a file that was exported is read', async () => {
  expect(await importFile(new Blob([whole]))).toMatchObject({ ok: true });
});
