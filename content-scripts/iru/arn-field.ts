import { fillText, type TextControl } from '../../src/page/fill-text.ts';
import { isFocused } from '../../src/page/is-focused.ts';
import type { Guide } from '../../src/setup/guide.ts';

/** What became of the role ARN's field. */
export type ArnField = {
  control: TextControl;
  /** It holds the role's ARN, read back. */
  isFilled: boolean;
  /** The admin wrote there: it is theirs from then on. */
  isTyped: boolean;
  /** What Role Courier put there, to be told from what the admin wrote. */
  put: string | null;
  /** How often it was filled: a page that keeps dropping the value is not fought. */
  attempts: number;
};

const attemptsAtMost = 3;

/**
 * Fills the ARN once the role is ready, unless the admin has typed there. `before` is what is
 * known of the field from the last look; a field made anew by the page starts afresh.
 */
export async function fillArn(
  control: TextControl | null,
  guide: Guide,
  before: ArnField | null,
): Promise<ArnField | null> {
  if (control === null) return null;
  const known =
    before?.control === control
      ? before
      : { control, isFilled: false, isTyped: false, put: null, attempts: 0 };
  const { arn } = guide.role;
  if (arn !== null && control.value === arn) return { ...known, isFilled: true, put: arn };
  const isTyped = control.value !== (known.put ?? '') && control.value !== '';
  const wasCleared = known.isFilled && control.value === '' && isFocused(control);
  if (isTyped || wasCleared || known.isTyped) return { ...known, isTyped: true, isFilled: false };
  if (!guide.arnReady || arn === null || known.attempts >= attemptsAtMost)
    return { ...known, isFilled: false };
  const isFilled = await fillText(control, arn);
  return { ...known, isFilled, put: arn, attempts: isFilled ? 0 : known.attempts + 1 };
}

/** Puts the role's ARN over whatever the field holds, as the admin asked with Use this ARN. */
export async function putArn(control: TextControl | null, guide: Guide): Promise<ArnField | null> {
  const { arn } = guide.role;
  if (control === null || arn === null) return null;
  const isFilled = await fillText(control, arn);
  return { control, isFilled, isTyped: false, put: arn, attempts: 0 };
}

/** Empties the field of what Role Courier put there, where that still stands. */
export async function takeBackArn({ control, put }: ArnField): Promise<void> {
  if (put !== null && control.value === put) await fillText(control, '');
}
