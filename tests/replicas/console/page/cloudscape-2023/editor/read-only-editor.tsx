/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { ace } from './ace.ts';

/** Cloudscape's editor has no read-only state, so this one is Ace itself. */
export function ReadOnlyEditor({ value, ariaLabel }: { value: string; ariaLabel: string }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) return;
    const editor = ace.edit(element.current, {
      mode: 'ace/mode/json',
      theme: 'ace/theme/cloud_editor',
      readOnly: true,
      useWorker: false,
      showPrintMargin: false,
      highlightActiveLine: false,
      fontSize: 14,
      maxLines: 40,
      value,
    });
    return () => editor.destroy();
  }, [value]);
  return (
    <section aria-label={ariaLabel}>
      <div ref={element} />
    </section>
  );
}
