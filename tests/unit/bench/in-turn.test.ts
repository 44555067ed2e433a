import { expect, test } from '@playwright/test';
import { inSittings } from '../../bench/in-turn.ts';

test('sittings share out the rounds, each with variants of its own, which end with it', async () => {
  const events: string[] = [];
  let sitting = 0;
  const begin = async () => {
    const own = ++sitting;
    let round = 0;
    const variant = (name: string) => async () => `${name} ${own}.${round++}`;
    return {
      variants: { ours: variant('ours'), none: variant('none') },
      end: async () => events.push(`end of ${own} after ${round} measurements`),
    };
  };
  const { ours, none } = await inSittings(begin, 5);
  // The first round of each warms up: measurements 0 and 1.
  expect(ours).toEqual(['ours 1.3', 'ours 1.4', 'ours 2.3', 'ours 2.4', 'ours 3.3', 'ours 3.4']);
  expect(none).toEqual(['none 1.2', 'none 1.5', 'none 2.2', 'none 2.5', 'none 3.2', 'none 3.5']);
  expect(events).toEqual([1, 2, 3].map((each) => `end of ${each} after 6 measurements`));
});
