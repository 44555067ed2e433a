import type { StepView } from '../../../content-scripts/aws/step.ts';
import type { ArnField } from '../../../content-scripts/iru/arn-field.ts';
import { fillText } from '../../../src/page/fill-text.ts';
import type { Own } from '../page-snapshot.ts';
import { rootsNow } from './controls.ts';

/** The first fill, the one after it, and the one of a script that remembers nothing. */
export type FillNumber = 1 | 2 | 3;

/** What a filler must never do, done at the end of its fills; and how that has to be told. */
export type Sin<View> = {
  /** The captured page that it is done on. */
  page: string;
  tells: RegExp;
  commit: (fill: FillNumber, view: View) => unknown;
};

const review = 'cloudscape-2023, en, review';
const inline = 'cloudscape-2023, en, inline policy';

export const consoleSins: Record<string, Sin<StepView>> = {
  'fills the name into the description': {
    page: review,
    tells: /^description holds/,
    commit: () => write('description', fieldOf('roleName').value),
  },
  'fills a field that is nobody’s': {
    page: review,
    tells: /a strange control holds "mine"/,
    async commit() {
      const field = document.createElement('input');
      document.body.append(field);
      await fillText(field, 'mine');
    },
  },
  'presses a button': {
    page: review,
    tells: /^pressed .*button/,
    commit: () =>
      own('roleName').ownerDocument.querySelector<HTMLElement>('button:not([data-own])')?.click(),
  },
  throws: {
    page: review,
    tells: /^threw on purpose/,
    commit() {
      throw new Error('on purpose');
    },
  },
  'throws after the fill': {
    page: review,
    tells: /^threw .*later/,
    commit: () => void Promise.reject(new Error('later')),
  },
  'says what is not so': {
    page: review,
    tells: /^says that roleName is filled/,
    commit: () => write('roleName', ''),
  },
  'parts a tag from its value': {
    page: review,
    tells: /^a tag is \{"key":"made-with","value":"Iru Compliance"\}/,
    async commit() {
      const [first, second] = all<HTMLInputElement>('tagValue');
      if (first && second) [first.value, second.value] = [second.value, first.value];
    },
  },
  'adds a tag twice': {
    page: review,
    tells: /^the tag made-with stands twice/,
    async commit() {
      own('addTag').click();
      await fillText(all<HTMLInputElement>('tagKey').at(-1) as HTMLInputElement, 'made-with');
    },
  },
  'leaves a tag out': {
    page: review,
    tells: /^says that tagKey is filled/,
    async commit() {
      for (const name of ['tagKey', 'tagValue'] as const) {
        const last = all<HTMLInputElement>(name).at(-1);
        if (last) last.value = '';
      }
    },
  },
  'writes to an editor what it holds': {
    page: inline,
    tells: /^wrote 1 times more in a second fill/,
    commit: (fill) => (fill === 2 ? setCode((code) => code) : undefined),
  },
  'changes in a second fill what it filled': {
    page: inline,
    tells: /^changed /,
    commit: (fill) => (fill === 2 ? setCode(() => '') : undefined),
  },
  'writes over a filled form when it is new there': {
    page: review,
    tells: /^a fresh script put "" over /,
    commit: (fill) => (fill === 3 ? write('description', '') : undefined),
  },
};

export const iruSins: Record<string, Sin<ArnField | null>> = {
  'submits the role': {
    page: 'wizard, pre',
    tells: /^pressed .*submit/,
    commit: () => own('submit').click(),
  },
  'submits the role in a second fill': {
    page: 'wizard, pre',
    tells: /^pressed .*submit/,
    commit: (fill) => (fill === 2 ? own('submit').click() : undefined),
  },
  'fills another ARN': {
    page: 'wizard, pre',
    tells: /^arn holds "arn:other"/,
    commit: () => write('arn', 'arn:other'),
  },
  'says that the ARN is filled when it is not': {
    page: 'wizard, pre',
    tells: /^says that the ARN is filled/,
    commit: () => write('arn', ''),
  },
};

/** Answers by what nobody sees: only after such a change can that be told. */
export const byClasses: Sin<StepView> = {
  page: 'cloudscape-2023, en, roles',
  tells: /but before/,
  commit(_, view) {
    view.status += document.querySelector('[class]')?.className ?? '';
  },
};

export async function commitConsoleSin(
  name: string,
  fill: FillNumber,
  view: StepView | null,
): Promise<void> {
  const sin = name === 'byClasses' ? byClasses : consoleSins[name];
  if (view !== null) await sin?.commit(fill, view);
}

export async function commitIruSin(
  name: string,
  fill: FillNumber,
  field: ArnField | null,
): Promise<void> {
  await iruSins[name]?.commit(fill, field);
}

function all<Control extends HTMLElement>(name: Own): Control[] {
  return rootsNow().flatMap((root) => [...root.querySelectorAll<Control>(`[data-own="${name}"]`)]);
}

function own(name: Own): HTMLElement {
  const [first] = all(name);
  if (first === undefined) throw new Error(`The page has no ${name}.`);
  return first;
}

function fieldOf(name: Own): HTMLInputElement {
  return own(name) as HTMLInputElement;
}

async function write(name: Own, text: string): Promise<void> {
  await fillText(fieldOf(name), text);
}

function setCode(change: (code: string) => string): void {
  type Ace = { env: { editor: { getValue(): string; setValue(text: string): void } } };
  const { editor } = (own('inlinePolicy') as unknown as Ace).env;
  editor.setValue(change(editor.getValue()));
}
