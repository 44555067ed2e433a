import type { BrowserContext } from '@playwright/test';
import { type ReplicaSettings, type Replicas, startReplicas } from '../replicas/server.ts';
import { built, CostMeter, launch } from './bench-browser.ts';
import { writeEmptyExtension } from './empty-extension.ts';

export type Variant = { context: BrowserContext; meter: CostMeter };
export type Variants = Record<'none' | 'empty' | 'ours', Variant>;

/** Three browsers on the same replicas: no extension, an empty one, and Role Courier. */
export async function withVariants(
  settings: ReplicaSettings,
  work: (variants: Variants, replicas: Replicas) => Promise<void>,
): Promise<void> {
  const replicas = await startReplicas(settings);
  const open = async (extension: string | null): Promise<Variant> => {
    const context = await launch(extension, replicas.port);
    return { context, meter: await CostMeter.open(context) };
  };
  const variants = {
    none: await open(null),
    empty: await open(await writeEmptyExtension(built)),
    ours: await open(built),
  };
  await work(variants, replicas);
  for (const { context } of Object.values(variants)) await context.close();
  await replicas.close();
}
