/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { texts } from '../../common/texts.ts';

interface StepperProps {
  steps: string[];
  step: number;
  isBusy: boolean;
  submitText: string;
  children: ReactNode;
  onCancel(): void;
  onStep(index: number, isNext: boolean): void;
  onSubmit(): void;
}

/** A wizard: its steps in a row above, and its buttons in a bar that stays at the window's foot. */
export function Stepper(props: StepperProps) {
  const { steps, step, isBusy, submitText, children, onCancel, onStep, onSubmit } = props;
  const isLast = step === steps.length - 1;
  return (
    <>
      <h1>{steps[step]}</h1>
      <ol className="next-steps">
        {steps.map((name, index) => (
          <li key={name} aria-current={index === step ? 'step' : undefined}>
            {name}
          </li>
        ))}
      </ol>
      {children}
      <footer className="next-foot">
        <button type="button" className="next-plain" onClick={onCancel}>
          {texts.cancel}
        </button>
        {step > 0 && (
          <button type="button" onClick={() => onStep(step - 1, false)}>
            {texts.previous}
          </button>
        )}
        <button
          type="button"
          className="next-main-button"
          disabled={isBusy}
          onClick={() => (isLast ? onSubmit() : onStep(step + 1, true))}
        >
          <span>{isLast ? submitText : texts.next}</span>
        </button>
      </footer>
    </>
  );
}
