import { expect } from '@playwright/test';
import type { Point } from './find-target.ts';

const looks = 4;

/** Where a target is, once several looks in a row see it in the same place. */
export async function atRest(
  look: () => Promise<Point | null>,
  { role, name }: { role: string; name: string | RegExp },
): Promise<Point> {
  let last: Point | null = null;
  let same = 0;
  let found: Point = { x: 0, y: 0 };
  await expect
    .poll(
      async () => {
        const now = await look().catch(() => null); // the page may be between two documents
        const isAtRest = now !== null && now.x === last?.x && now.y === last.y;
        same = isAtRest ? same + 1 : 1;
        last = now;
        if (isAtRest) found = now;
        return same >= looks;
      },
      { message: `${role} “${name}” to click on`, timeout: 30_000, intervals: [40] },
    )
    .toBe(true);
  return found;
}
