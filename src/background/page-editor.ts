import { browser } from '../browser.ts';
import type { EditorReply } from '../messages/reply.ts';

/**
 * Reads, or with `text` sets, the code editor that a content script marked with `token`; with `over`
 * only where it holds one of these texts, so that nothing is lost that was written meanwhile. Only
 * the page's own world knows the editor's object; the function is sent there for this one call, so
 * nothing of the extension stays behind. Null when the editor has no known object.
 */
export async function pageEditor(
  tabId: number,
  token: string,
  text: string | null,
  over: string[] | null,
): Promise<EditorReply | null> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    world: 'MAIN',
    func: inPage as (...args: unknown[]) => unknown,
    args: [token, text, over],
  });
  const [was, now] = Array.isArray(injection?.result) ? injection.result : [];
  return typeof was === 'string' && typeof now === 'string' ? { was, now } : null;
}

/** Runs in the page: self-contained, and careful with whatever stands there. */
function inPage(token: string, text: string | null, over: string[] | null): unknown {
  type Value = { getValue?: () => string; setValue?: (text: string, cursor?: number) => void };
  type Editor = Element & {
    env?: { editor?: Value };
    CodeMirror?: Value;
    cmView?: { view?: View };
    cmTile?: { view?: View };
  };
  type View = {
    state: { doc: { length: number; toString(): string } };
    dispatch?: (change: { changes: { from: number; to: number; insert: string } }) => void;
  };
  type Monaco = { editor?: { getEditors?: () => (Value & { getDomNode(): Node | null })[] } };

  const find = (root: Document | ShadowRoot): Editor | null => {
    const found = root.querySelector(`[data-role-courier="${token}"]`);
    if (found !== null) return found;
    for (const element of root.querySelectorAll('*')) {
      const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
      const inner = element.shadowRoot ?? frame;
      const deeper = inner === null ? null : find(inner);
      if (deeper !== null) return deeper;
    }
    return null;
  };
  const host = find(document);
  if (host === null) return null;
  const codeMirror6 = (host.querySelector('.cm-content') ?? host) as Editor;
  const view6 = (codeMirror6.cmView ?? codeMirror6.cmTile)?.view;
  const monaco = (window as { monaco?: Monaco }).monaco?.editor?.getEditors?.();
  const editor =
    host.env?.editor ??
    host.CodeMirror ??
    monaco?.find((candidate) => host.contains(candidate.getDomNode()));
  const read = () => (view6 ? view6.state.doc.toString() : editor?.getValue?.());
  const was = read();
  const isReadable = was !== undefined;
  if (text !== null && isReadable && was !== text && (over?.includes(was) ?? true)) {
    if (view6) view6.dispatch?.({ changes: { from: 0, to: was.length, insert: text } });
    else editor?.setValue?.(text, -1);
  }
  return [was, read()];
}
