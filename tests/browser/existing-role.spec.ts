import { expectAlert, expectStatus, readPanel, readVerdicts, wholeText } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { createRole, openWizard } from './errand.ts';
import { ssoCard, startSso } from './errand-start.ts';
import { expect, test } from './fixtures.ts';
import { trustPolicyFor } from './trust-policy-for.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const iam = 'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1';
const ofCustomer = 'arn:aws:iam::111122223333:policy/team/AdministratorAccess';
const trustTab = { role: 'tab', name: 'Trust relationships' } as const;

test(
  'a role that fits is offered, path and all, and used; the managed policies that it has are known',
  inTurn(),
  async ({ driver, replicas }) => {
    const { wizard, aws } = await startSso(driver);
    const session = replicas.iru.lastSession();
    replicas.console.reset({
      roles: [
        {
          name: 'AuditReader',
          path: '/compliance/',
          trustPolicy: trustPolicyFor(session),
          attachedPolicies: [ofCustomer, 'arn:aws:iam::aws:policy/AdministratorAccess'],
        },
      ],
    });
    await aws.goto(`${iam}#/roles/details/AuditReader`);
    await expectStatus(aws, /open its “Trust relationships” tab/);
    await aws.click(trustTab);
    await expectStatus(aws, /trust policy is the wizard’s/);
    await aws.click({ role: 'button', name: 'Use this ARN' });
    await expectStatus(wizard, /Role ready/);
    await poll(() => replicas.iru.lastSession()?.arnFieldValue).toBe(
      'arn:aws:iam::111122223333:role/compliance/AuditReader',
    );
    await poll(() => readVerdicts(wizard)).toMatchObject({
      'Permissions not known': 'unknown',
      'More permissions than reading': 'warn',
    });
    const told = await wholeText(wizard);
    expect(told).toContain('AWS keeps the content of AdministratorAccess');
    expect(told).toContain(`What ${ofCustomer} says was not seen`);
    expect(told).toContain('AdministratorAccess of AWS allows more than to read');
  },
);

test(
  'a role that trusts another external ID is compared, and not offered',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
    const session = replicas.iru.lastSession();
    const other = {
      principal: session?.principal ?? '',
      externalId: `${session?.externalId.slice(0, -1)}о`,
    };
    replicas.console.reset({
      roles: [{ name: 'AuditReader', trustPolicy: trustPolicyFor(other) }],
    });
    await aws.goto(`${iam}#/roles/details/AuditReader`);
    await aws.click(trustTab);
    await expectAlert(aws, 'External ID mismatch');
    const panel = await readPanel(aws);
    expect(panel?.alerts.join()).toMatch(/“о” \(U\+043E, looks like “o”\) in place of “/);
    expect(panel?.alerts.join()).toMatch(/denied: put the wizard’s .*Trust relationships/);
    expect(panel?.status).toMatch(/does not fit .* or create a new role/);
    expect(panel?.buttons).not.toContain('Use this ARN');
  },
);

test(
  'a role whose trust lacks the external ID differs from the wizard',
  inTurn(),
  async ({ driver, replicas }) => {
    const { aws } = await startSso(driver);
    replicas.console.reset({
      roles: [
        {
          name: 'AuditReader',
          trustPolicy: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: 'arn:aws:iam::753695775620:role/IruConnect' },
                Action: 'sts:AssumeRole',
              },
            ],
          },
        },
      ],
    });
    await aws.goto(`${iam}#/roles/details/AuditReader`);
    await aws.click(trustTab);
    await expectAlert(aws, 'Trust policy differs');
    expect((await readPanel(aws))?.buttons).not.toContain('Use this ARN');
  },
);

test(
  'a wizard that shows another external ID after the role was made is told before Submit',
  inTurn(),
  async ({ driver, replicas }) => {
    const errand = { driver, cardName: ssoCard };
    const wizard = await openWizard(errand);
    const aws = await createRole(errand, wizard);
    const session = replicas.iru.lastSession();
    if (session) session.externalId = 'another-external-id';
    await wizard.reload();
    await expectAlert(wizard, 'External ID mismatch');
    // … and no more once the role's trust policy is seen to have it.
    const role = replicas.console.roles.get('IruComplianceSSORead');
    if (role) role.trustPolicy = trustPolicyFor(replicas.iru.lastSession());
    await aws.goto(`${iam}#/roles/details/IruComplianceSSORead`);
    await aws.reload();
    await aws.click(trustTab);
    await poll(async () => (await readPanel(wizard))?.alerts).toEqual([]);
  },
);
