import type { FillStep } from './fill-steps.ts';
import type { Stamped } from './stamp-fills.ts';

/**
 * Runs in each document before its own scripts: the baseline, a script of the page's own that writes
 * a step's values as soon as its controls are there, without a look at what it does. Self-contained.
 */
export function installFillAtOnce(): void {
  type Editor = Element & {
    env?: { editor: { setValue(text: string, cursor: number): void } };
    cmView?: { view: View };
    cmTile?: { view: View };
  };
  type View = {
    state: { doc: { length: number } };
    dispatch(change: { changes: { from: number; to: number; insert: string } }): void;
  };
  const done = new Set<string>();
  let lastAdded = Number.NEGATIVE_INFINITY;
  const once = (name: string, act: () => void) => {
    if (done.has(name)) return;
    done.add(name);
    act();
  };
  const write = (field: Element | null | undefined, value: string) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    if (field.value === value) return;
    // React keeps the setter of the element itself for its own use.
    const { prototype } =
      field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const writeEditor = (text: string) => {
    const ace = document.querySelector<Editor>('.ace_editor')?.env?.editor;
    const host = document.querySelector<Editor>('.cm-content');
    const view = (host?.cmView ?? host?.cmTile)?.view;
    ace?.setValue(text, -1);
    view?.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  };
  const fields = () =>
    [...document.querySelectorAll<HTMLInputElement>('main input')].filter(
      ({ type }) => type === 'text' || type === '',
    );

  /** Key and value of each row: the inputs below the description, of whatever type. */
  const tagFields = (description: string) => {
    const above = document.querySelector(description);
    return [...document.querySelectorAll<HTMLInputElement>('main input')].filter(
      (input) => above && above.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  };

  const fill = ({ control, holds }: FillStep, { tags: held }: Record<string, unknown>) => {
    if (holds.entityType) once('type', () => document.querySelector<HTMLElement>(control)?.click());
    if (holds.trustPolicyText) once('trust', () => writeEditor(holds.trustPolicyText ?? ''));
    if (holds.policyText) once('policy', () => writeEditor(holds.policyText ?? ''));
    if (holds.policyName) once('policy-name', () => write(fields()[0], holds.policyName ?? ''));
    if (holds.arnFieldValue) write(document.querySelector(control), holds.arnFieldValue);
    const [arn] = holds.selectedPolicies ?? [];
    if (arn) {
      const name = arn.slice(arn.lastIndexOf('/') + 1);
      const search = [...document.querySelectorAll('input[type="search"], [role="searchbox"]')];
      once('search', () => write(search.at(-1), name));
      const rows = [...document.querySelectorAll('tr, [role="row"]')];
      const row = rows.find((each) => each.textContent?.includes(name));
      const box = row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (box) once('tick', () => box.click());
    }
    if (holds.roleName) {
      once('name', () => write(fields()[0], holds.roleName ?? ''));
      once('description', () => write(document.querySelector(control), holds.description ?? ''));
    }
    if (holds.tags) {
      const { tags } = holds;
      const add = [...document.querySelectorAll('button')].find((each) =>
        /^(Add new|New) tag$/.test(each.textContent?.trim() ?? ''),
      );
      const boxes = tagFields(control);
      const values = tags.flatMap(({ key, value }) => [key, value]);
      boxes.forEach((box, at) => {
        write(box, values[at] ?? '');
      });
      // Cloudscape adds no row below one without a key: the next comes once the page has drawn this one.
      const rows = boxes.length / 2;
      const isHeld = JSON.stringify(held) === JSON.stringify(tags.slice(0, rows));
      const isDue = performance.now() - lastAdded > 16;
      if (isHeld && isDue && rows < tags.length) {
        lastAdded = performance.now();
        setTimeout(() => add?.click());
      }
    }
  };
  (window as unknown as Partial<Stamped>).__fillAtOnce = fill;
}
