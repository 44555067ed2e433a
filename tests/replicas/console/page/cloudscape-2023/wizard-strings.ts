import type { WizardProps } from '@cloudscape-design/components/wizard';
import { texts } from '../common/texts.ts';
import { fillText } from '../texts/fill-text.ts';

export const wizardStrings: WizardProps.I18nStrings = {
  stepNumberLabel: (number) => fillText(texts.step, { number }),
  collapsedStepsLabel: (number, count) => fillText(texts.stepOf, { number, count }),
  cancelButton: texts.cancel,
  previousButton: texts.previous,
  nextButton: texts.next,
  optional: texts.optional,
};
