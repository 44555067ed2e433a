import type { Page } from '@playwright/test';
import type { Replicas } from '../../replicas/server.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { captureConsole, captureIru, wizardShapes } from './capture-pages.ts';
import type { Looks } from './console-hand.ts';
import { consoleSteps } from './console-steps.ts';

const few: readonly Looks[] = [
  { language: 'en', editor: 'code', generation: 'cloudscape-2023' },
  { language: 'en', editor: 'code', generation: 'redesign' },
];

/** The long run has these too. */
const more: readonly Looks[] = [
  { language: 'ja', editor: 'code', generation: 'redesign' },
  { language: 'de', editor: 'textarea', generation: 'cloudscape-2023' },
];

const looksOf = (isLong: boolean) => (isLong ? [...few, ...more] : few);

export function pageCount(isLong: boolean): number {
  return looksOf(isLong).length * consoleSteps.length + wizardShapes(isLong).length;
}

/** The replicas' pages as they are now. */
export async function captureAll(
  page: Page,
  replicas: Replicas,
  isLong: boolean,
): Promise<PageSnapshot[]> {
  const snapshots: PageSnapshot[] = [];
  for (const looks of looksOf(isLong)) {
    snapshots.push(...(await captureConsole(page, replicas, looks)));
  }
  return [...snapshots, ...(await captureIru(page, replicas, wizardShapes(isLong)))];
}
