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

  const fill = ({ control, holds }: FillStep) => {
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
      const tags = holds.tags ?? [];
      once('name', () => write(fields()[0], holds.roleName ?? ''));
      once('description', () => write(document.querySelector(control), holds.description ?? ''));
      const add = [...document.querySelectorAll('button')].find((each) =>
        /^(Add new|New) tag$/.test(each.textContent?.trim() ?? ''),
      );
      // One row a look, and not in the one that sees the row before come: React takes no other then.
      const rows = (fields().length - 1) / 2;
      if (rows < tags.length) once(`row ${rows}`, () => setTimeout(() => add?.click()));
      if (rows < tags.length) return;
      const values = tags.flatMap(({ key, value }) => [key, value]);
      values.forEach((value, at) => {
        write(fields()[1 + at], value);
      });
    }
  };
  (window as unknown as Partial<Stamped>).__fillAtOnce = fill;
}
