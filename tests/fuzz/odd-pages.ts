import type { Route } from '../../content-scripts/aws/route.ts';
import { trustPolicy } from '../browser/popup-seed.ts';
import type { Tried } from './page/tried.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** A page that was once filled wrongly, or might be, and how it has to end. */
export type OddPage = PageSnapshot & { ending: Tried['ending'] };

const own = '<label>Role ARN <input data-own="arn" placeholder="arn:aws:iam::…:role/…"></label>';
const cut = trustPolicy.indexOf('sts:ExternalId') + 'sts:'.length;
const [before, after] = [trustPolicy.slice(0, cut), trustPolicy.slice(cut)];

export const oddPages: OddPage[] = [
  wizard('a wizard that asks for the ARN of a bucket too', 'filled', {
    fields: `<label>ARN of the bucket <input></label>${own}`,
  }),
  wizard('a wizard with two fields for the ARN of a role', 'told', {
    fields: `<label>Role ARN <input placeholder="arn:aws:iam::…:role/…"></label>${own}`,
  }),
  wizard('a wizard with a field for robots', 'filled', {
    fields: `<label style="opacity: 0">Role ARN <input name="role-arn"></label>${own}`,
  }),
  wizard('a wizard with a field for robots beside the page', 'filled', {
    fields: `<p style="position: absolute; left: -9999px">Role ARN <input id="role-arn"></p>${own}`,
  }),
  wizard('a policy with something unseen in a string of it', 'told', {
    policy: `${before}<b style="display: none">x</b>${after}`,
  }),
  wizard('a policy with a field in a string of it', 'told', { policy: `${before}<input>${after}` }),
  wizard('a policy with a button before it', 'filled', {
    policy: `<button>{</button>${trustPolicy}`,
  }),
  console('a field alone is no sign of a policy’s name', 'inline-policy', 'not known', {
    fields: '<input>',
  }),
  console('a field before a text area is no sign of a role’s name', 'create-role', 'not known', {
    fields: '<input><textarea></textarea>',
  }),
  console('two fields for the policy’s name', 'inline-policy', 'not known', {
    fields: '<label>Policy name <input></label><label>Policy name <input></label>',
  }),
  console('a policy’s name', 'inline-policy', 'filled', {
    fields: '<label>Policy name <input data-own="policyName"></label>',
  }),
  console('a policy’s row with another box in a frame', 'create-role', 'told', {
    fields: `<table><tr><td><input type="checkbox" data-own="wantedPolicy">
      <iframe data-content="<input type='checkbox'>"></iframe></td>
      <td><a>AWSSSOReadOnly</a></td></tr></table>`,
  }),
  console('a policy’s row', 'create-role', 'filled', {
    fields: `<table><tr><td><input type="checkbox" data-own="wantedPolicy"></td>
      <td><a>AWSSSOReadOnly</a></td></tr></table>`,
  }),
  console('a button named JSON that is no choice', 'inline-policy', 'not known', {
    fields: '<button>JSON</button>',
  }),
];

type Parts = { policy?: string; fields?: string };

function wizard(name: string, ending: Tried['ending'], parts: Parts): OddPage {
  const { policy = trustPolicy, fields = own } = parts;
  const html = `<h1>Iru is requesting access to external services</h1>
    <pre>${policy}</pre><form>${fields}<button type="button">Submit Role</button></form>`;
  return { name, ending, site: 'iru', route: { page: 'other' }, html };
}

function console(
  name: string,
  page: 'create-role' | 'inline-policy',
  ending: Tried['ending'],
  { fields = '' }: Parts,
): OddPage {
  const route: Route = page === 'create-role' ? { page } : { page, roleName: 'Role' };
  return { name, ending, site: 'console', route, html: `<main><form>${fields}</form></main>` };
}
