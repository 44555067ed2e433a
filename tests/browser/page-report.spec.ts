import { readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import fc from 'fast-check';
import { findChromium } from '../driver/browsers.ts';
import { test as base, expect } from './fixtures.ts';

const shipped = new URL('../../dist/chrome/content-scripts/page-report.js', import.meta.url);

const launch = () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

const test = base.extend<{ page: Page }>({
  page: async ({ kept }, use) => {
    const page = await (await kept.get('plain browser', launch)).newPage();
    await use(page);
    await page.close();
  },
});

/** What the shipped script answers with on a page of this HTML. */
async function reportOf(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  return page.evaluate(await readFile(shipped, 'utf8'));
}

test('tells structure, roles and names', async ({ page }) => {
  const report = await reportOf(
    page,
    `<title>Create role</title>
    <main><h1>Select trusted entity</h1>
      <form aria-label="Create role">
        <div role="radiogroup" data-testid="entity-type">
          <label><input type="radio" name="entity" value="CUSTOM"> Custom trust policy</label>
        </div>
        <label for="name">Role name</label><input id="name" data-testid="role-name">
        <button aria-disabled="true">Next</button>
      </form></main>`,
  );
  expect(report.split('\n').slice(1)).toEqual([
    'lang= title=Create role',
    'main',
    '  h1 Select trusted entity',
    '  form Create role',
    '    div role="radiogroup" data-testid="entity-type"',
    '      label Custom trust policy',
    '        input type="radio" name="entity" value="CUSTOM" Custom trust policy',
    '    label for="name" Role name',
    '    input data-testid="role-name" Role name',
    '    button aria-disabled="true" Next',
  ]);
});

test('tells no value of any field and no code, wherever the page shows it again', async ({
  page,
}) => {
  const report = await reportOf(
    page,
    `<title>Wizard for acme-prod-7</title>
    <main aria-label="External ID xK9-secret">
      <h1>Role for acme-prod-7</h1><p>Talk of Kim</p>
      <pre>{"sts:ExternalId": "xK9-secret"}</pre>
      <button>Copy xK9-secret</button>
      <label>Stage <input value="acme-prod-7"></label>
      <label>Notes <textarea>my notes</textarea></label>
      <input type="hidden" name="csrf" value="hidden-token">
      <div role="textbox" contenteditable aria-label="Policy">typed text<b role="button">in it</b></div>
      <div class="ace_editor"><button>fold line 3</button></div>
      <table role="table"><tr role="row"><td role="cell">prod-account-name</td></tr></table>
    </main>`,
  );
  expect(report).not.toMatch(
    /xK9-secret|acme-prod-7|my notes|hidden-token|typed text|in it|fold line|prod-account-name|Kim/,
  );
  expect(report).toContain('button Copy ‹value›');
  expect(report).toContain('textarea Notes');
});

test('sees into shadow roots and frames of the same origin', async ({ page }) => {
  const report = await reportOf(
    page,
    `<x-wizard></x-wizard>
    <iframe srcdoc="<label>Framed <input value='framed-value'></label>"></iframe>
    <role-courier><button>The panel's own</button></role-courier>
    <script>
      document.querySelector('x-wizard').attachShadow({ mode: 'open' })
        .append(Object.assign(document.createElement('button'), { textContent: 'In the shadow' }));
    </script>`,
  );
  expect(report).toContain('--- in the shadow root of x-wizard\nbutton In the shadow');
  expect(report).toContain('--- in a frame\nlabel Framed\n  input Framed');
  expect(report).not.toMatch(/own|framed-value/);
});

test('stops at 1,500 lines and says how many are left', async ({ page }) => {
  const report = await reportOf(page, '<button>Go</button>'.repeat(2_000));
  const lines = report.split('\n');
  expect(lines).toHaveLength(1_501);
  expect(lines.at(-1)).toBe('… and 502 more');
});

const digits = fc.string({
  unit: fc.constantFrom(...'0123456789'),
  minLength: 12,
  maxLength: 12,
});
const word = fc.string({
  unit: fc.constantFrom(...'abcXYZ019+=,.@_-'),
  minLength: 1,
  maxLength: 12,
});
const secret = fc.oneof(
  digits,
  fc.uuid(),
  fc.emailAddress(),
  fc.tuple(digits, word).map(([account, name]) => `arn:aws:iam::${account}:role/${name}`),
);

const places = [
  'heading',
  'label',
  'button',
  'value',
  'code',
  'radio',
  'title',
  'data-testid',
  'data-value',
  'aria-label',
] as const;
type Part = [place: (typeof places)[number], text: string];

/** Runs in the page: puts a text in its place. */
function addParts(parts: readonly Part[]): void {
  const add = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    document.body.append(element);
  };
  for (const [place, text] of parts) {
    if (place === 'heading') add('h2', {}, `Role ${text} created`);
    else if (place === 'label') add('label', {}, text);
    else if (place === 'button') add('button', {}, `Copy ${text}`);
    else if (place === 'value') add('input', { value: text });
    else if (place === 'code') add('pre', {}, `{"AWS": "${text}"}`);
    else if (place === 'radio') add('input', { type: 'radio', value: text });
    else if (place === 'title') document.title = text;
    else add('div', { role: 'group', [place]: text });
  }
}

test('tells no account ID, ARN, UUID or address of any page', async ({ page }) => {
  const part: fc.Arbitrary<Part> = fc.tuple(fc.constantFrom(...places), secret);
  const script = await readFile(shipped, 'utf8');
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      await page.setContent('<main></main>');
      await page.evaluate(addParts, parts);
      const report: string = await page.evaluate(script);
      return report.includes('\nmain') && parts.every(([, text]) => !report.includes(text));
    }),
    { numRuns: 150 },
  );
});
