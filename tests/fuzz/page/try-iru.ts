import { type ArnField, fillArn } from '../../../content-scripts/iru/arn-field.ts';
import { findArnField, findSubmit } from '../../../content-scripts/iru/find-wizard.ts';
import { createReader } from '../../../content-scripts/iru/read-wizard.ts';
import { guideFor } from '../../../src/setup/guide.ts';
import {
  externalId,
  principal,
  roleArn,
  roleCreated,
  setupAfter,
} from '../../browser/popup-seed.ts';
import { heldControls, rootsNow } from './controls.ts';
import { changedSince, overwrittenSince, shown, strangeValues, valuesNow } from './judge.ts';
import { commitIruSin, type FillNumber } from './sins.ts';
import type { Outcome } from './tried.ts';
import { watched } from './watch-events.ts';

const arn = roleArn('sso');
const guide = guideFor(setupAfter('sso', [roleCreated('sso'), { type: 'arn-released' }]));
/** As often as this does a page get to lose the value. */
const looks = 5;

/**
 * Reads the wizard that is drawn and fills its ARN as the extension does: once, once more, and then
 * as a script does that was started anew.
 */
export async function tryIru(sin: string | null = null): Promise<Outcome> {
  const problems: string[] = [];
  const fillAs = async (number: FillNumber, field: ArnField | null) => {
    const [filled, happened] = await watched(() => fill(field, sin, number));
    problems.push(...strangeValues({ arn: [arn] }));
    problems.push(...happened.pressed.map((button) => `pressed ${shown(button)}`));
    if (filled?.isFilled && !isFilled()) problems.push('says that the ARN is filled');
    return [filled, happened] as const;
  };

  const [seen, { pressed }] = await watched(() => createReader()(rootsNow()));
  const policy = seen?.policy?.ok ? seen.policy.value : null;
  if (policy !== null && (policy.externalId !== externalId || policy.principal !== principal)) {
    problems.push(`read ${policy.principal} and ${policy.externalId}`);
  }
  problems.push(...pressed.map((button) => `pressed ${shown(button)}`));
  const [first] = await fillAs(1, null);

  const afterFirst = valuesNow();
  const [field, second] = await fillAs(2, first);
  if (second.written > 0) problems.push('wrote in a second fill');
  problems.push(...changedSince(afterFirst));
  const submit = findSubmit(rootsNow())?.getAttribute('data-own') ?? null;
  const answer = JSON.stringify([seen?.policy, field?.isFilled, isFilled(), submit]);
  const ending = policy && isFilled() ? 'filled' : seen === null ? 'not known' : 'told';

  const afterSecond = valuesNow();
  await fillAs(3, null);
  problems.push(...overwrittenSince(afterSecond));
  return { problems: [...new Set(problems)], ending, answer };
}

async function fill(
  before: ArnField | null,
  sin: string | null,
  number: FillNumber,
): Promise<ArnField | null> {
  let field = before;
  for (let look = 0; look < looks; look++) {
    field = await fillArn(findArnField(rootsNow()), guide, field);
  }
  if (sin !== null) await commitIruSin(sin, number, field);
  return field;
}

function isFilled(): boolean {
  return heldControls().some(({ own, now }) => own === 'arn' && now === arn);
}
