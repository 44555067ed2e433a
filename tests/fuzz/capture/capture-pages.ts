import type { Page } from '@playwright/test';
import { externalId, trustPolicy } from '../../browser/popup-seed.ts';
import type { WizardShape } from '../../replicas/iru/shared/messages.ts';
import type { Replicas } from '../../replicas/server.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { consoleHand, type Looks } from './console-hand.ts';
import { consoleSteps, roleName } from './console-steps.ts';
import { mark, markEditor } from './mark.ts';
import { serialise } from './serialise.ts';

/** Every step of the console's forms in these looks, as the replica draws it. */
export async function captureConsole(
  page: Page,
  { console }: Replicas,
  looks: Looks,
): Promise<PageSnapshot[]> {
  const roles = [{ name: roleName, trustPolicy: JSON.parse(trustPolicy) }];
  console.reset({ ...looks, roles, editorDelayMs: 0, readDelayMs: 0, writeDelayMs: 0 });
  const hand = consoleHand(page, looks);
  const snapshots: PageSnapshot[] = [];
  for (const { name, route, reach } of consoleSteps) {
    await reach(hand);
    const html = await page.evaluate(serialise);
    const fullName = [
      looks.generation,
      looks.language,
      ...(looks.editor === 'code' ? [] : [looks.editor]),
      name,
    ].join(', ');
    snapshots.push({ name: fullName, site: 'console', route, html });
  }
  return snapshots;
}

const shapes = ['pre', 'highlighted', 'textarea', 'divs', 'shadow', 'frame'] as const;

export function wizardShapes(isLong: boolean): readonly WizardShape[] {
  return isLong ? [...shapes, 'ace', 'monaco', 'codemirror'] : shapes;
}

/** Iru's wizard in the shapes that its policy may have. */
export async function captureIru(
  page: Page,
  { iru }: Replicas,
  shapes: readonly WizardShape[],
): Promise<PageSnapshot[]> {
  const snapshots: PageSnapshot[] = [];
  for (const shape of shapes) {
    iru.reset({ shape, externalId });
    await page.goto(iru.openWizard().url);
    const field = page.getByRole('textbox', { name: /ARN/ });
    await page.waitForFunction(isPolicyShown);
    await mark('arn', field);
    const editor = page.locator('.ace_editor, .monaco-editor, .cm-editor');
    if ((await editor.count()) > 0) await markEditor('wizardPolicy', editor, trustPolicy);
    await mark('submit', page.getByRole('button', { name: 'Submit Role' }));
    const html = await page.evaluate(serialise);
    snapshots.push({ name: `wizard, ${shape}`, site: 'iru', route: { page: 'other' }, html });
  }
  return snapshots;
}

/** Runs in the page. Self-contained. */
function isPolicyShown(): boolean {
  const shown = (root: Document | ShadowRoot): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        element.textContent?.includes('sts:ExternalId') ||
        (element instanceof HTMLTextAreaElement && element.value.includes('sts:ExternalId')) ||
        (element.shadowRoot !== null && shown(element.shadowRoot)) ||
        (element instanceof HTMLIFrameElement &&
          element.contentDocument !== null &&
          shown(element.contentDocument)),
    );
  return shown(document);
}
