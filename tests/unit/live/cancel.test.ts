import { addIruRole, expect, test } from './fixture.ts';

test('ended while it asks: nothing is awaited any more', async ({ aws, begin }) => {
  addIruRole(aws);
  aws.faults.push({ kind: 'silence', service: 'iam' }, { kind: 'throttled', service: 'sts' });
  const { facts, told, end } = begin();
  await expect.poll(() => told.at(-1)?.organization.state).toBe('answered');
  end.abort();
  const ended = await facts;
  expect(ended).toMatchObject({
    finishedAt: expect.any(Number),
    organization: { state: 'answered' },
    caller: { state: 'failed' },
    role: { failure: { kind: 'cancelled', action: 'iam:GetRole', message: '' } },
    simulation: { failure: { kind: 'cancelled' } },
  });
  const asked = aws.calls.length;
  await expect
    .poll(() => ended.calls)
    .toEqual({ asked: ended.calls.asked, answered: ended.calls.asked });
  expect(aws.calls).toHaveLength(asked);
});

test('ended before it asks: no call goes out', async ({ aws, begin }) => {
  const { facts, end } = begin();
  end.abort();
  expect(await facts).toMatchObject({ caller: { failure: { kind: 'cancelled' } } });
  expect(aws.calls).toEqual([]);
});
