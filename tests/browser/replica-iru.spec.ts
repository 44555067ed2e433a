import type { Locator, Page } from '@playwright/test';
import { poll } from '../driver/poll.ts';
import { expect, replicaState, test } from '../replicas/iru/fixture.ts';
import {
  assumeRoleDenied,
  malformedRoleArn,
  type PolicyContent,
  type WizardShape,
} from '../replicas/iru/replica.ts';

const roleArn = 'arn:aws:iam::123456789012:role/iru/IruComplianceReader';
const principal = 'arn:aws:iam::753695775620:role/IruConnect';

function submitButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Submit Role' });
}

async function textOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

const textAt = (selector: string) => (page: Page) => textOf(page.locator(selector));

async function readMonaco(page: Page): Promise<string> {
  const lines = page.locator('.view-line');
  await expect(lines.filter({ hasText: /^}$/ })).toHaveCount(1);
  const boxes = await lines.evaluateAll((all) =>
    all.map((line) => ({ text: line.textContent ?? '', top: line.getBoundingClientRect().top })),
  );
  boxes.sort((a, b) => a.top - b.top);
  return boxes.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
}

/** How a person would read the policy in each shape. */
const readPolicy: Record<WizardShape, (page: Page) => Promise<string>> = {
  pre: textAt('pre'),
  late: textAt('pre'),
  steps: textAt('pre'),
  highlighted: textAt('code'),
  textarea: (page) => page.getByLabel('Trust policy', { exact: true }).inputValue(),
  ace: async (page) => {
    await expect(page.locator('.ace_line').last()).toHaveText('}');
    return (await page.locator('.ace_line').allTextContents()).join('\n');
  },
  codemirror: async (page) => {
    await expect(page.locator('.cm-line').last()).toHaveText('}');
    return (await page.locator('.cm-line').allTextContents()).join('\n');
  },
  monaco: readMonaco,
  'monaco-global': readMonaco,
  collapsed: async (page) => {
    await expect(page.getByText('sts:ExternalId')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show trust policy' }).click();
    return textOf(page.locator('pre'));
  },
  shadow: textAt('iru-policy-viewer pre'),
  frame: (page) => textOf(page.frameLocator('iframe').locator('pre')),
  divs: async (page) => {
    const text = await textOf(page.locator('.code'));
    expect(text).toContain('\u00a0');
    return text.replaceAll('\u00a0', ' ');
  },
};

for (const [shape, read] of Object.entries(readPolicy) as [WizardShape, typeof readPolicy.pre][]) {
  test(`shape ${shape} shows the policy and submits the role`, async ({ page, iru }) => {
    iru.settings.shape = shape;
    iru.settings.lateMs = 200;
    const { session, url } = iru.openWizard();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(url);
    const policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: principal },
          Condition: { StringEquals: { 'sts:ExternalId': session.externalId } },
          Action: 'sts:AssumeRole',
        },
      ],
    };
    // An editor may draw its lines one after another.
    await expect(async () => expect(JSON.parse(await read(page))).toEqual(policy)).toPass({
      timeout: 20_000,
    });
    if (shape === 'steps') {
      await expect(submitButton(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByText('sts:ExternalId')).toHaveCount(0);
    }
    await page.getByLabel('Role ARN').fill(roleArn);
    await poll(() => session.arnFieldValue).toBe(roleArn);
    await submitButton(page).click();
    await expect(page.getByRole('status')).toContainText('Connection Configured');
    expect(session).toMatchObject({ status: 'connected', submittedArns: [roleArn] });
    expect(iru.untrustedClicks).toEqual([]);
    expect(problems).toEqual([]);
  });
}

const drawnLines = { ace: '.ace_line', codemirror: '.cm-line', monaco: '.view-line' } as const;

for (const [shape, selector] of Object.entries(drawnLines) as [WizardShape, string][]) {
  test(`${shape} does not draw a policy of many lines whole`, async ({ page, iru }) => {
    Object.assign(iru.settings, { shape, editorRows: 5, policy: 'more-conditions' });
    await page.goto(iru.openWizard().url);
    await expect(page.locator(selector).first()).toBeVisible();
    await expect(page.locator('.document')).not.toContainText('203.0.113.89/32');
    expect(await page.locator(selector).count()).toBeGreaterThan(4);
  });
}

test('Monaco folds deep lines away, and is global only where it shall be', async ({
  page,
  iru,
}) => {
  Object.assign(iru.settings, { policy: 'more-conditions', editorRows: 30, editorFoldLevel: 6 });
  for (const shape of ['monaco', 'monaco-global'] as const) {
    iru.settings.shape = shape;
    await page.goto(iru.openWizard().url);
    await expect(page.locator('.view-line').filter({ hasText: /^}$/ })).toHaveCount(1);
    await expect(page.locator('.document')).not.toContainText('203.0.113.');
    expect(await page.evaluate(() => 'monaco' in window)).toBe(shape === 'monaco-global');
  }
});

test('what is no role’s ARN is refused as malformed', async ({ page, iru }) => {
  for (const arn of [`${roleArn} `, `\u00a0${roleArn}`, '', 'arn:aws:iam::123456789012:user/x']) {
    const { session, url } = iru.openWizard();
    await page.goto(url);
    await page.getByLabel('Role ARN').fill(arn);
    await submitButton(page).click();
    await expect(page.getByRole('alert'), `“${arn}”`).toHaveText(malformedRoleArn);
    expect(session).toMatchObject({ status: 'error', submittedArns: [arn] });
  }
});

test('a denied AssumeRole is shown, and another try may follow', async ({ page, iru }) => {
  const { session, url } = iru.openWizard();
  const asked: string[][] = [];
  let decide = (_allowed: boolean) => {};
  iru.settings.assumeRole = async (...parts) => {
    asked.push(parts);
    const allowed = await new Promise<boolean>((resolve) => {
      decide = resolve;
    });
    return allowed ? { ok: true } : { ok: false, error: assumeRoleDenied(roleArn, principal) };
  };
  await page.goto(url);
  await page.getByLabel('Role ARN').fill(roleArn);
  await submitButton(page).click();
  await expect(page.getByRole('button', { name: 'Submitting…' })).toBeDisabled();
  await poll(() => asked).toEqual([[roleArn, session.externalId, principal]]);
  decide(false);
  await expect(page.getByRole('alert')).toHaveText(
    `AssumeRole denied: User: arn:aws:sts::753695775620:assumed-role/IruConnect/iru-compliance is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
  );
  await expect(page.getByLabel('Role ARN')).toHaveValue(roleArn);
  await submitButton(page).click();
  await poll(() => asked.length).toBe(2);
  decide(true);
  await expect(page.getByRole('status')).toContainText('Connection Configured');
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Connection Configured');
});

test('a value written into the DOM alone does not count', async ({ page, iru }) => {
  const { session, url } = iru.openWizard();
  await page.goto(url);
  await page.getByLabel('Role ARN').evaluate((field, value) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(field, value);
  }, roleArn);
  await expect(page.getByLabel('Role ARN')).toHaveValue(roleArn);
  await submitButton(page).click();
  await expect(page.getByRole('alert')).toHaveText(malformedRoleArn);
  expect(session.submittedArns).toEqual(['']);
  expect(await replicaState(page)).toMatchObject({ arnFieldValue: '' });
});

for (const arnInput of ['input', 'textarea'] as const) {
  test(`the ARN ${arnInput} is named in several ways`, async ({ page, iru }) => {
    for (const arnLabel of ['label', 'aria-label', 'placeholder'] as const) {
      Object.assign(iru.settings, { arnInput, arnLabel, namesSource: false });
      const { session, url } = iru.openWizard();
      await page.goto(url);
      const field = page.getByRole('textbox', { name: 'Role ARN' });
      await field.fill(roleArn);
      await poll(() => session.arnFieldValue).toBe(roleArn);
      expect(await field.evaluate((element) => element.localName)).toBe(arnInput);
      await expect(page.locator('label', { hasText: 'Role ARN' })).toHaveCount(
        arnLabel === 'label' ? 1 : 0,
      );
      await expect(page.getByText('Source:')).toHaveCount(0);
    }
  });
}

test('re-mounts keep what was typed, the focus and the disclosure', async ({ page, iru }) => {
  Object.assign(iru.settings, { rerenderEveryMs: 250, shape: 'collapsed' });
  const { session, url } = iru.openWizard();
  await page.goto(url);
  await page.getByRole('button', { name: 'Show trust policy' }).click();
  const field = page.getByLabel('Role ARN');
  const first = await field.elementHandle();
  await field.pressSequentially(roleArn, { delay: 5 });
  await poll(() => session.arnFieldValue).toBe(roleArn);
  expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(page.locator('pre')).toContainText(session.externalId);
  await submitButton(page).click();
  await expect(page.getByRole('status')).toContainText('Connection Configured');
});

const policyTexts: Record<PolicyContent, string[]> = {
  documented: [principal, 'ID-1'],
  'placeholder-id': [principal, 'YOUR_EXTERNAL_ID'],
  'no-external-id': [principal, '"Action": "sts:AssumeRole"'],
  wildcard: ['"AWS": "*"', 'ID-1'],
  'other-principal': ['arn:aws:iam::210987654321:role/IruConnectNext', 'ID-1'],
  'other-actions': ['"sts:TagSession"', 'ID-1'],
  'not-json': ['"sts:AssumeRole",', 'ID-1'],
  'two-policies': [principal, 'arn:aws-us-gov:iam::'],
  'more-conditions': [principal, '"Iru Compliance"', '"203.0.113.89/32"'],
  'with-permissions-policy': [principal, 'sso:Describe*'],
};

test('the policy says what the setting wants', async ({ page, iru }) => {
  for (const [policy, texts] of Object.entries(policyTexts) as [PolicyContent, string[]][]) {
    Object.assign(iru.settings, { policy, externalId: 'ID-1', separateExternalId: 'ID-2' });
    await page.goto(iru.openWizard().url);
    for (const text of texts) {
      const shown = page.locator('pre').filter({ hasText: text });
      await expect(shown, `${policy}: ${text}`).not.toHaveCount(0);
    }
    await expect(page.getByLabel('External ID', { exact: true })).toHaveValue('ID-2');
  }
});

test('Submit Role worked by script is counted', async ({ page, iru }) => {
  await page.goto(iru.openWizard().url);
  await submitButton(page).evaluate((button) => {
    if (button instanceof HTMLButtonElement) button.click();
  });
  await poll(() => iru.untrustedClicks).toContain('Submit Role');
  await page.locator('form').evaluate((form) => {
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
  await poll(() => iru.untrustedClicks).toContain('Submit Role, by script');
});
