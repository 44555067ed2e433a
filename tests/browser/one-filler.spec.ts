import { expectStatus } from '../driver/panel.ts';
import { poll } from '../driver/poll.ts';
import { fillForm, openForm } from './console-rows.ts';
import { expect, test } from './fixtures.ts';
import { setupAfter } from './popup-seed.ts';
import { tellChanged } from './tell-changed.ts';

test('a setup that changes again and again while tags are filled leaves no row without a key', async ({
  shared,
}) => {
  const { driver, replicas } = shared;
  const aws = await openForm(shared, {}, setupAfter('sso'));
  await fillForm(aws);
  await aws.evaluate(slowDown, 300);
  await aws.click({ role: 'button', name: 'Next' });
  await expectStatus(aws, /Nothing to tick here/);
  await aws.click({ role: 'button', name: 'Next' });
  const tagsFilled = async () => {
    await tellChanged(driver);
    return (await aws.evaluate(tagFields, null)).filter((text) => text !== '').length;
  };
  await poll(tagsFilled).toBe(4);
  await expectStatus(aws, /Name, description and tags filled/);
  expect(await aws.evaluate(tagFields, null)).toEqual([
    'managed-by',
    'iru-compliance',
    'iru-source',
    'sso',
  ]);
  await aws.click({ role: 'button', name: 'Create role' });
  await expectStatus(aws, /The role is created/);
  const tags = replicas.console.roles.get('IruComplianceSSORead')?.tags;
  expect(tags).toEqual({ 'managed-by': 'iru-compliance', 'iru-source': 'sso' });
  await aws.close();
});

/** Has each row for a tag come so many milliseconds late. Runs in the page. Self-contained. */
function slowDown(delay: number): void {
  let isLate = false;
  const hold = (event: Event) => {
    const add = event.target instanceof Element ? event.target.closest('button') : null;
    if (add?.textContent !== 'Add new tag' || isLate) return;
    event.stopImmediatePropagation();
    setTimeout(() => {
      isLate = true;
      add.click();
      isLate = false;
    }, delay);
  };
  document.addEventListener('click', hold, { capture: true });
}

/** What stands in the fields of the tags. Runs in the page. */
function tagFields(): string[] {
  const fields = document.querySelectorAll<HTMLInputElement>('[class*="awsui_row_"] input');
  return [...fields].map(({ value }) => value);
}
