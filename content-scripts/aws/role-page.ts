import { send } from '../../src/messages/send.ts';
import { oneLine } from '../../src/page/accessible-name.ts';
import type { FillMemory } from '../../src/page/fill-once.ts';
import { findText } from '../../src/page/find-text.ts';
import { loadPolicyTools } from '../../src/page/load-part.ts';
import type { Alert } from '../../src/page/panel/view.ts';
import type { SeenPolicy } from '../../src/preflight/facts.ts';
import type { Guide, GuideGrant } from '../../src/setup/guide.ts';
import { hasReached } from '../../src/setup/stage.ts';
import { words } from '../../src/texts/translate.ts';
import { consoleAccount } from './account.ts';
import { afterRoleView } from './after-role.ts';
import { compareShown, type ShownTrust } from './compare-shown.ts';
import { inlineJson } from './inline-policy/policy-json.ts';
import { attachedAs } from './inline-policy/policy-name.ts';
import { policyAlerts } from './policy-alerts.ts';
import { shownTrustPolicy } from './shown-policy.ts';
import type { FindStep, StepContext, StepView } from './step.ts';
import { toCopy } from './to-copy.ts';

// A boundary may stand in no table, and come later than the rows.
const listing = 'tr, [role="row"], a[href*="policy"]';
const arnShape = /^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** A role's own page: confirms the ARN and policy of a role just made, or weighs an existing one. */
export const rolePage: FindStep = (page, route) => {
  if (route.page !== 'role') return null;
  const arn = findArn(page, route.roleName);
  if (arn === null) return null;
  const policy = shownTrustPolicy(page);
  return {
    controls: [arn, ...page.querySelectorAll(listing), ...(policy ? [policy] : [])],
    fill: (context) => fill(page, arn, context),
  };
};

/**
 * The element whose whole text is the ARN of the role that the route names: in the signed-in account
 * first, since a description or a tag may say another one.
 */
function findArn(page: Document, roleName: string): Element | null {
  const { id } = consoleAccount(page, location.hostname);
  const isRole = (text: string) => arnShape.test(text) && text.endsWith(`/${roleName}`);
  const isHere = (text: string) => isRole(text) && text.split(':')[4] === id;
  return findText(page.body, isHere) ?? findText(page.body, isRole);
}

async function fill(page: Document, shownArn: Element, context: StepContext): Promise<StepView> {
  const arn = oneLine(shownArn.textContent ?? '');
  const { guide, account, advance, tell, memory } = context;
  const trust = await compareShown(page, context);
  const { findRolePolicy, rolePolicies } = await loadPolicyTools();
  const listed = rolePolicies(page, arn, guide.role.policies);
  const isLoading = listed?.isLoading === true;
  const inAccount = arn.split(':')[4] ?? null;
  const tellAll = async (how: StepContext['tell']) => {
    await how({ type: 'role-created', arn, account: inAccount, confirmed: true });
    await trust.tell(arn, how);
    if (listed && !isLoading) await how(listed.policies);
  };
  if (!isOurs(arn, inAccount, guide)) return existingRole(arn, tellAll, trust, context);
  await tellAll(tell);
  const names = [guide.grant?.policyName, memory.get(attachedAs(guide.setupId))?.value];
  const shown = findRolePolicy(page, names);
  let lacks: Alert[] = [];
  if (guide.grant !== null && shown !== null) {
    const policy = attachedPolicy(guide.grant, guide.setupId, memory);
    // One that was gone, and told of as gone, is told of anew.
    const isKnown = context.guide.role.policies.some(({ name }) => name === policy.name);
    await (isKnown ? tell : advance)({ type: 'policy-attached', policy });
    // What it lacks, another policy of the table may allow.
    const isAlone = shown.closest('tbody')?.rows.length === 1;
    if (isAlone && policy.json) lacks = await policyAlerts(guide, policy.json, shown);
  }
  const alerts = [...trust.alerts, ...lacks];
  const isElsewhere = account.id !== null && inAccount !== account.id;
  if (isElsewhere) {
    alerts.push({
      heading: words('wrongAccount'),
      text: words('wrongAccountText', { arnAccount: inAccount ?? '', account: account.id ?? '' }),
      anchor: shownArn,
    });
  }
  const view = afterRoleView(context);
  // What is well with the role is not said above what is wrong.
  const wrong = isElsewhere ? words('wrongAccount') : lacks.length > 0 && words('doesNotFit');
  return { ...view, alerts, isWaiting: isLoading, status: wrong || view.status };
}

/** The role that the setup has made: by its whole ARN once that was read on its page. */
function isOurs(arn: string, inAccount: string | null, { stage, role }: Guide): boolean {
  if (role.arnConfirmed) return arn === role.arn;
  const isNamed = inAccount === role.account && arn.endsWith(`/${role.name}`);
  return hasReached(stage, 'role-created') && isNamed;
}

/** What is known of the policy: an inline one's JSON is what the editor held when it was filled. */
function attachedPolicy(grant: GuideGrant, setupId: string, memory: FillMemory): SeenPolicy {
  if (grant.kind === 'managed') return { name: grant.policyName, kind: 'managed', json: null };
  const name = memory.get(attachedAs(setupId))?.value ?? grant.policyName;
  return { name, kind: 'inline', json: memory.get(inlineJson(setupId))?.value ?? null };
}

/** A role that was there before: its ARN is offered once its trust policy was seen to fit. */
function existingRole(
  arn: string,
  tellAll: (how: StepContext['tell']) => Promise<void>,
  trust: ShownTrust,
  { guide, advance }: StepContext,
): StepView {
  const facts = [toCopy('labelRoleArn', arn)];
  const use = async () => {
    await tellAll(advance);
    await send({ type: 'return-to-iru', setupId: guide.setupId });
  };
  if (trust.isSame) {
    return {
      status: words('canBeUsed'),
      facts,
      actions: [{ name: words('useArn'), primary: true, run: use }],
    };
  }
  if (trust.alerts.length > 0) {
    return { status: words('doesNotFit'), alerts: trust.alerts, facts };
  }
  return {
    status: words('openTrustTab'),
    facts,
  };
}
