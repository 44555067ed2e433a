import { fillArn } from '../../../content-scripts/iru/arn-field.ts';
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
import type { Tried } from './tried.ts';
import { watchEvents } from './watch-events.ts';

const arn = roleArn('sso');
const guide = guideFor(setupAfter('sso', [roleCreated('sso'), { type: 'arn-released' }]));

/** Reads the wizard that is drawn and fills its ARN as the extension does, twice. */
export async function tryIru(): Promise<Tried> {
  const happened = watchEvents();
  const seen = await createReader()(rootsNow());
  const policy = seen?.policy?.ok ? seen.policy.value : null;
  const problems: string[] = [];
  if (policy !== null && (policy.externalId !== externalId || policy.principal !== principal)) {
    problems.push(`read ${policy.principal} and ${policy.externalId}`);
  }
  let field = await fillArn(findArnField(rootsNow()), guide, null);
  for (let look = 0; look < 4; look++)
    field = await fillArn(findArnField(rootsNow()), guide, field);
  for (const { own, before, now, element } of heldControls()) {
    if (now !== before && !(own === 'arn' && now === arn)) {
      problems.push(`${own ?? 'a strange control'} holds ${now}: ${element.outerHTML}`);
    }
  }
  const isFilled = heldControls().some(({ own, now }) => own === 'arn' && now === arn);
  if (field?.isFilled && !isFilled) problems.push('says that the ARN is filled');
  if (happened.pressed.length > 0) problems.push('pressed a button');

  const { written } = happened;
  field = await fillArn(findArnField(rootsNow()), guide, field);
  if (happened.written > written) problems.push('wrote in a second fill');
  happened.stop();
  const submit = findSubmit(rootsNow())?.getAttribute('data-own') ?? null;
  const answer = JSON.stringify([seen?.policy, field?.isFilled, isFilled, submit]);
  const ending = policy && isFilled ? 'filled' : seen === null ? 'not known' : 'told';
  return { problems, ending, answer };
}
