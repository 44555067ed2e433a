import { poll } from '../driver/poll.ts';
import { test } from './fixtures.ts';
import { openOnlyWizard } from './open-only-wizard.ts';

// Firefox knows no such rule of a page.
test('where the page lets nothing be copied, the panel says what to do instead', {
  tag: '@only-chromium',
}, async ({ shared }) => {
  const wizard = await openOnlyWizard(shared, { refusesClipboard: true });
  await wizard.click({ role: 'button', name: 'Copy External ID' });
  const said = () =>
    wizard.evaluate(() => {
      const root = document.querySelector('role-courier')?.shadowRoot;
      return root?.querySelector('[aria-live]')?.textContent;
    }, null);
  await poll(said).toBe(
    'The browser did not let it be copied: select the text and press Ctrl+C or ⌘C.',
  );
  await wizard.close();
});
