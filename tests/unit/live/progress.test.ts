import { liveFactsSchema } from '../../../src/preflight/live/live-facts.ts';
import { addIruRole, expect, signIn, test, trusting } from './fixture.ts';

test('all that is known is told with every answer, and only grows', async ({ aws, begin }) => {
  addIruRole(aws);
  const { facts, told } = begin();
  const { finishedAt, ...end } = await facts;
  expect(told.length).toBeGreaterThan(20);
  let answered = -1;
  for (const each of told) {
    expect(liveFactsSchema().parse(each)).toEqual(each);
    expect(each.finishedAt).toBeNull();
    expect(each.calls.answered).toBeGreaterThanOrEqual(answered);
    answered = each.calls.answered;
  }
  expect(told.at(-1)).toEqual({ ...end, finishedAt: null });
  expect(finishedAt).toBeGreaterThanOrEqual(end.startedAt);
});

test('no secret is ever told, of the caller or of the role', async ({ aws, begin }) => {
  addIruRole(aws, { trustPolicy: trusting('*') });
  const mine = signIn(aws.state);
  mine.secretAccessKey = [...mine.secretAccessKey].reverse().join('');
  const runs = [begin(), begin({ credentials: { ...mine, expiresAt: null } })];
  for (const { facts, told } of runs) {
    const everything = JSON.stringify([...told, await facts]);
    for (const { secretAccessKey, sessionToken } of aws.state.credentials) {
      expect(everything).not.toContain(secretAccessKey);
      expect(everything).not.toContain(sessionToken);
      expect(everything).not.toContain(sessionToken?.slice(20, 60));
    }
  }
});
