import { startOnce } from '../../src/page/start-once.ts';
import { watchToggles } from './switched-on.ts';
import { watchWizard } from './wizard.ts';

startOnce((signal) => {
  watchToggles(signal);
  watchWizard(signal);
});
