import type { WizardProps } from '@cloudscape-design/components/wizard';
import { fillText } from '../texts/fill-text.ts';
import { texts } from './texts.ts';

export const wizardStrings: WizardProps.I18nStrings = {
  stepNumberLabel: (number) => fillText(texts.step, { number }),
  collapsedStepsLabel: (number, count) => fillText(texts.stepOf, { number, count }),
  cancelButton: texts.cancel,
  previousButton: texts.previous,
  nextButton: texts.next,
  optional: texts.optional,
};
