import type { Driver } from '../driver/driver.ts';
import { expectStatus, readPanel } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import type { PolicyContent, WizardShape } from '../replicas/iru/replica.ts';
import { policyDocuments } from '../replicas/iru/server/trust-policy.ts';
import type { Replicas } from '../replicas/server.ts';
import { expect, test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const read = /Trust policy and external ID read/;

/** The trust policies that the extension holds, one a setup. */
async function heldPolicies(driver: Driver): Promise<unknown[]> {
  const stored = await driver.inExtension(() => chrome.storage.local.get(null), null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('setup/'))
    .map(([, setup]) =>
      JSON.parse((setup as { wizard: { trustPolicy: string } }).wizard.trustPolicy),
    );
}

/** What the wizard opened last was made to show. */
function shownPolicies({ iru }: Replicas): unknown[] {
  const { principal, externalId } = iru.lastSession();
  const documents = policyDocuments(iru.settings.policy, principal, externalId);
  return documents.map(({ text }) => JSON.parse(text));
}

type Case = [WizardShape, PolicyContent, rows: number, foldLevel?: number];

const readable: Case[] = [
  ['codemirror', 'documented', 18],
  ['monaco', 'documented', 18],
  ['monaco-global', 'documented', 18],
  // Of these the editor draws a part only, and its object has the rest.
  ['ace', 'more-conditions', 5],
  ['codemirror', 'more-conditions', 5],
  ['monaco-global', 'more-conditions', 5],
  ['monaco-global', 'more-conditions', 30, 6],
  // Without an object: every row drawn, with values that hold spaces.
  ['monaco', 'more-conditions', 120],
];

for (const [shape, policy, editorRows, editorFoldLevel = 0] of readable) {
  const folded = editorFoldLevel > 0 ? ', folded' : '';
  test(
    `${shape} of ${editorRows} rows${folded}: policy ${policy} is read whole`,
    inTurn(),
    async ({ shared }) => {
      const settings = { shape, policy, editorRows, editorFoldLevel };
      const wizard = await openOnlyWizard(shared, settings);
      await expectStatus(wizard, read);
      expect(await heldPolicies(shared.driver)).toEqual(shownPolicies(shared.replicas));
      await wizard.close();
    },
  );
}

const partial: [what: string, text: RegExp, settings: object][] = [
  ['ends at its last row', /ends before its last bracket/, { editorRows: 12 }],
  ['is folded', /shortened with dots/, { editorRows: 30, editorFoldLevel: 6 }],
];

for (const [what, text, settings] of partial) {
  test(
    `a policy that ${what} in Monaco without an object is refused`,
    inTurn(),
    async ({ shared }) => {
      const wizard = await openOnlyWizard(shared, {
        shape: 'monaco',
        policy: 'more-conditions',
        ...settings,
      });
      // Monaco draws the lines first and folds them then: the text is of the later look.
      await poll(async () => (await readPanel(wizard))?.alerts.join()).toMatch(text);
      await expectStatus(wizard, /^The trust policy in this wizard cannot be used\.$/);
      expect((await readPanel(wizard))?.buttons).not.toContain('Create role in AWS');
      expect(await heldPolicies(shared.driver)).toEqual([]);
      await wizard.close();
    },
  );
}

test(
  'Monaco without an object is read once it has room for the whole policy',
  inTurn(),
  async ({ shared }) => {
    const wizard = await openOnlyWizard(shared, { shape: 'monaco', editorRows: 5 });
    await poll(() =>
      wizard.evaluate(() => document.querySelectorAll('.view-line').length, null),
    ).toBeGreaterThan(3);
    expect(await readPanel(wizard)).toBeNull();
    expect(await heldPolicies(shared.driver)).toEqual([]);
    await wizard.evaluate(() => {
      document.querySelector<HTMLElement>('.editor')?.style.setProperty('height', '400px');
    }, null);
    await expectStatus(wizard, read);
    expect(await heldPolicies(shared.driver)).toEqual(shownPolicies(shared.replicas));
    await wizard.close();
  },
);
