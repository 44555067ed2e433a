import { startOnce } from '../../src/page/start-once.ts';
import { watchBlockedPopUp } from './pop-up-blocked.ts';
import { watchToggles } from './switched-on.ts';
import { watchWizard } from './wizard.ts';

startOnce((signal) => {
  const isWizard = watchWizard(signal);
  watchBlockedPopUp(watchToggles(isWizard, signal), signal);
});
