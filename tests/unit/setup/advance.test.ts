import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { advance } from '../../../src/setup/advance.ts';
import type { SetupEvent } from '../../../src/setup/event.ts';
import { setupSchema } from '../../../src/setup/setup.ts';
import { stages } from '../../../src/setup/stage.ts';
import { aSetup, attached, created, roleArn } from './a-setup.ts';

const filled: SetupEvent = { type: 'role-form-filled', account: '111122223333' };

test('goes from the wizard to connected', () => {
  const setup = aSetup(
    'sso',
    filled,
    created,
    attached,
    { type: 'arn-returned' },
    { type: 'submitted' },
    { type: 'connected' },
  );
  expect(setup.stage).toBe('connected');
  expect(setup.role.arn).toBe(roleArn);
  expect(setup.touchedAt).toBe(6_000);
});

test('remembers the external ID that the role was made with', () => {
  const setup = aSetup('sso', created);
  expect(setup.role.externalId).toBe(setup.wizard.externalId);
});

test('an ARN composed of the account never replaces one read on the role’s page', () => {
  const withPath = 'arn:aws:iam::111122223333:role/iru/IruComplianceSSORead';
  const setup = aSetup('sso', created, { ...created, arn: withPath, confirmed: true }, created);
  expect(setup.role.arn).toBe(withPath);
  expect(setup.role.name).toBe('IruComplianceSSORead');
});

test('a role made anew under its old name, long after, is another one', () => {
  const events = [created, { ...created, confirmed: true }, trustSeen(roleArn, 'own'), attached];
  const before = aSetup('sso', ...events);
  const { stage, role } = advance(before, created, 100_000);
  expect(stage).toBe('role-created');
  expect(role).toMatchObject({
    arnConfirmed: false,
    createdAt: 100_000,
    // So that what AWS said of the first one counts no more.
    changedAt: 100_000,
    trustPolicy: null,
    policies: [],
  });
  // Told again right after the first time, by a tab whose script was replaced, it is the same one.
  expect(advance(before, created, 9_000)).toEqual({ ...before, touchedAt: 9_000 });
});

const boundaryArn = 'arn:aws:iam::111122223333:policy/ReadersOnly';

test('knows the policies that the page of its own role lists, and only those it lists now', () => {
  const ofCustomer = 'arn:aws:iam::111122223333:policy/ReadOnlyAccess';
  const ofAws = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
  const inlineNames = [attached.policy.name, 'NotKnown'];
  const seen = (policyArns: string[], arn = roleArn): SetupEvent => {
    return { type: 'role-policies-seen', arn, policyArns, boundaryArn: null, inlineNames };
  };
  const first = aSetup('sso', created, attached, seen([ofCustomer, ofAws]));
  expect(first.role.policies).toEqual([
    attached.policy,
    { name: ofCustomer, kind: 'managed', json: null },
    { name: 'ViewOnlyAccess', kind: 'managed', json: null },
  ]);
  expect(first.role.changedAt).toBe(3_000);
  expect(advance(first, seen([ofAws, ofCustomer]), 9_000).role).toEqual(first.role);
  expect(advance(first, seen([ofAws], `${roleArn}2`), 9_000).role).toEqual(first.role);
  const { role } = advance(first, seen([ofAws]), 9_000);
  expect(role.policies.map(({ name }) => name)).toEqual([attached.policy.name, 'ViewOnlyAccess']);
  expect(role.changedAt).toBe(9_000);
});

test('the page tells of a boundary too, and of an inline policy that is gone', () => {
  const gone: SetupEvent = {
    type: 'role-policies-seen',
    arn: roleArn,
    policyArns: [],
    boundaryArn,
    inlineNames: [],
  };
  const { role } = aSetup('sso', created, attached, gone);
  expect(role.policies).toEqual([{ name: boundaryArn, kind: 'boundary', json: null }]);
  expect(aSetup('sso', created, attached, { ...gone, boundaryArn: null }).role.policies).toEqual(
    [],
  );
});

test('a role that was there before: of no known age, and without what another role has', () => {
  const there = { ...created, arn: 'arn:aws:iam::111122223333:role/Older', confirmed: true };
  const { role } = aSetup('sso', created, attached, there);
  expect(role).toMatchObject({ arn: there.arn, name: 'Older', createdAt: null, policies: [] });
  expect(aSetup('sso', there).role.createdAt).toBeNull();
});

test('a role just made keeps its age and policies when its page tells its path', () => {
  const withPath = 'arn:aws:iam::111122223333:role/iru/IruComplianceSSORead';
  const { role } = aSetup('sso', created, attached, { ...created, arn: withPath, confirmed: true });
  expect(role).toMatchObject({ arn: withPath, createdAt: 1_000, policies: [attached.policy] });
});

test('no ARN, nothing to return or release', () => {
  const setup = aSetup('sso', filled, { type: 'arn-returned' }, { type: 'arn-released' });
  expect(setup.stage).toBe('role-form-filled');
  expect(setup.arnReleased).toBe(false);
});

test('a second role, made just now, begins where the first one did, and brings nothing of it', () => {
  const second: SetupEvent = { ...created, arn: 'arn:aws:iam::111122223333:role/Second' };
  const first = aSetup('sso', created, trustSeen(roleArn, 'own'), attached, {
    type: 'arn-returned',
  });
  const setup = advance(first, second, 9_000);
  expect(setup).toMatchObject({
    stage: 'role-created',
    role: { name: 'Second', arn: second.arn, createdAt: 9_000, trustPolicy: null, policies: [] },
  });
  const confirmed = advance(first, { ...created, confirmed: true }, 8_000);
  expect(advance(confirmed, second, 9_000).role.arn).toBe(second.arn);
  // The same name in another account is another role.
  const elsewhere = { ...created, arn: roleArn.replace('111122223333', '444455556666') };
  expect(advance(confirmed, elsewhere, 9_000).role.arn).toBe(elsewhere.arn);
});

test('a form that is filled later says nothing of the role that there is', () => {
  const other: SetupEvent = { type: 'role-form-filled', account: '444455556666' };
  expect(aSetup('sso', filled, other).role.account).toBe('444455556666');
  expect(aSetup('sso', created, other).role.account).toBe('111122223333');
});

test('a role’s name is the admin’s until the role is created', () => {
  const renamed: SetupEvent = { type: 'role-named', name: 'MyRole' };
  expect(aSetup('sso', renamed).role.name).toBe('MyRole');
  expect(aSetup('sso', created, renamed).role.name).toBe('IruComplianceSSORead');
});

test('another source brings its own name and grant, but keeps a name the admin chose', () => {
  const toIam: SetupEvent = { type: 'source-chosen', sourceId: 'iam' };
  expect(aSetup('generic', toIam).role.name).toContain('IAM');
  expect(aSetup('generic', toIam).grant).toBe(0);
  expect(aSetup('generic', { type: 'role-named', name: 'MyRole' }, toIam).role.name).toBe('MyRole');
});

test('a grant that the recipe does not have is none', () => {
  expect(aSetup('sso', { type: 'grant-chosen', grant: 9 }).grant).toBe(-1);
});

const trustSeen = (arn: string | null, trustPolicy: string): SetupEvent => ({
  type: 'trust-seen',
  arn,
  trustPolicy,
});

test('the trust policy of another role says nothing of the setup’s own', () => {
  const otherArn = 'arn:aws:iam::111122223333:role/Other';
  const [own, other] = [trustSeen(roleArn, 'own'), trustSeen(otherArn, 'other')];
  const trust = (...events: SetupEvent[]) => aSetup('sso', ...events).role.trustPolicy;
  expect(trust(created, own, other)).toBe('own');
  expect(trust(created, other)).toBeNull();
  expect(trust(filled, other)).toBeNull();
  // The last step of the form shows it before there is an ARN; a form opened later makes another role.
  expect(trust(filled, trustSeen(null, 'form'), created)).toBe('form');
  expect(trust(created, own, trustSeen(null, 'form'))).toBe('own');
});

test('another role that is used instead brings nothing of the first', () => {
  const inline = { ...attached.policy, json: '{}' };
  const events = [created, trustSeen(roleArn, 'own'), { ...attached, policy: inline }];
  const use = (arn: string) => aSetup('sso', ...events, { ...created, arn, confirmed: true }).role;
  expect(use('arn:aws:iam::111122223333:role/Other')).toMatchObject({
    policies: [],
  });
  // The same role, with its path, which only its page tells.
  expect(use('arn:aws:iam::111122223333:role/iru/IruComplianceSSORead')).toMatchObject({
    trustPolicy: 'own',
    policies: [inline],
  });
});

test('a role whose trust policy was given the wizard’s new external ID is no longer that of the old', () => {
  const made = aSetup('sso', created);
  const reopened = { ...made, wizard: { ...made.wizard, externalId: 'new-id' } };
  const idAfter = (trustPolicy: string) =>
    advance(reopened, trustSeen(roleArn, trustPolicy), 9).role.externalId;
  expect(idAfter('{"sts:ExternalId": "old-id"}')).toBe(made.wizard.externalId);
  expect(idAfter('{"sts:ExternalId": "new-id-2"}')).toBe(made.wizard.externalId);
  expect(idAfter('{"sts:ExternalId": "new-id"}')).toBe('new-id');
});

test('remembers when the console last showed a change of the role', () => {
  const seen = trustSeen(roleArn, '{}');
  const other = trustSeen(roleArn, '{"Version":"2012-10-17"}');
  const changedAt = (...events: SetupEvent[]) => aSetup('sso', created, ...events).role.changedAt;
  expect(changedAt()).toBeNull();
  expect(changedAt(seen)).toBe(2_000);
  expect(changedAt(seen, seen)).toBe(2_000);
  expect(changedAt(seen, seen, other)).toBe(4_000);
  expect(changedAt(attached, attached)).toBe(2_000);
  const inline = { ...attached.policy, json: '{}' };
  expect(changedAt(attached, { ...attached, policy: inline })).toBe(3_000);
});

test('an error of Iru’s is forgotten at the next submit', () => {
  const failed = aSetup(
    'sso',
    created,
    { type: 'submitted' },
    { type: 'submit-failed', error: 'denied' },
  );
  expect(failed.error).toBe('denied');
  expect(advance(failed, { type: 'submitted' }, 9).error).toBeNull();
});

const anyEvent: fc.Arbitrary<SetupEvent> = fc.oneof(
  fc.constantFrom<SetupEvent>(
    filled,
    created,
    { ...created, confirmed: true },
    attached,
    { type: 'arn-returned' },
    { type: 'arn-released' },
    { type: 'submitted' },
    { type: 'connected' },
    { type: 'abandoned' },
  ),
  fc.string().map((name): SetupEvent => ({ type: 'role-named', name })),
  fc.integer().map((grant): SetupEvent => ({ type: 'grant-chosen', grant })),
  fc.string().map((error): SetupEvent => ({ type: 'submit-failed', error })),
);

test('whatever happens to one role in whatever order: no step back, and a record that can be stored', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
      let setup = aSetup();
      for (const event of events) {
        // Of a role whose creation was not seen, it would be that of another one.
        const { arn, createdAt } = setup.role;
        if (event === created && arn !== null && createdAt === null) continue;
        const next = advance(setup, event, 1);
        const order = (stage: string) =>
          stage === 'abandoned' ? 99 : stages.indexOf(stage as never);
        expect(order(next.stage)).toBeGreaterThanOrEqual(order(setup.stage));
        expect(setupSchema().safeParse(JSON.parse(JSON.stringify(next))).success).toBe(true);
        setup = next;
      }
    }),
  );
});

test('a setup that is over takes nothing more', () => {
  const over = aSetup('sso', { type: 'abandoned' });
  expect(advance(over, created, 1)).toBe(over);
});

test('of policies without end, the last ones are kept', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    type: 'policy-attached' as const,
    policy: { name: `policy-${index}`, kind: 'inline' as const, json: null },
  }));
  const { policies } = aSetup('sso', created, ...many).role;
  expect(policies.map(({ name }) => name)).toEqual(
    many.slice(-30).map(({ policy }) => policy.name),
  );
});
