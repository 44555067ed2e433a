import type { Page } from '@playwright/test';
import type { Replicas } from '../../replicas/server.ts';
import type { PageSnapshot } from '../page-snapshot.ts';
import { captureConsole, captureIru } from './capture-pages.ts';

/** The replicas' pages as they are now. */
export async function captureAll(page: Page, replicas: Replicas): Promise<PageSnapshot[]> {
  const looks = { language: 'en', editor: 'code' } as const;
  return [
    ...(await captureConsole(page, replicas, { ...looks, generation: 'cloudscape-2023' })),
    ...(await captureConsole(page, replicas, { ...looks, generation: 'redesign' })),
    ...(await captureIru(page, replicas)),
  ];
}
