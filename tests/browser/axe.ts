import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Tab } from '../driver/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// A page's own policy forbids `eval`: the source goes in as the text of the function itself.
const inject = new Function('_', source) as (argument: null) => void;

type Axe = { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
type Part = ElementContext & object;
type Finding = { rule: string; impact: string; where: string[] };

/** The panel on a page, in its shadow root. */
export const panel: Part = { include: { fromShadowDom: ['role-courier', 'section'] } };

/**
 * What axe finds in the page as it stands now, or in a part of it. What it leaves open counts where
 * a person who judged it would only find it wrong: names on what can have none.
 */
export async function findings(page: Tab, context: Part | null = null): Promise<Finding[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis, null);
  if (!isThere) await page.evaluate(inject, null);
  return page.evaluate(async (part) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations, incomplete } = await axe.run(part ?? document, {
      resultTypes: ['violations', 'incomplete'],
    });
    const named = incomplete.filter(({ id }) => id === 'aria-prohibited-attr');
    return [...violations, ...named].map(({ id, impact, nodes }) => ({
      rule: id,
      impact: String(impact),
      where: nodes.map(({ html }) => html.slice(0, 120)),
    }));
  }, context);
}

/** … in an extension page, in both schemes; by the scheme, where there is any. */
export async function findingsInSchemes(page: Tab): Promise<Record<string, Finding[]>> {
  const found: Record<string, Finding[]> = {};
  for (const scheme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.style.colorScheme = name;
    }, scheme);
    found[scheme] = await findings(page);
  }
  return found;
}

export const noFindings = { light: [], dark: [] };

/** Unfolds everything, in the panel too, so that nothing is passed over. */
export function unfold(page: Tab): Promise<void> {
  return page.evaluate(() => {
    const root = document.querySelector('role-courier')?.shadowRoot;
    for (const each of [document, ...(root ? [root] : [])]) {
      for (const details of each.querySelectorAll('details')) details.open = true;
    }
  }, null);
}
