import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { title: string; about?: string; kind?: string; children: ComponentChildren };

/** A part of a page under its heading. */
export function Section({ title, about, kind, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={kind}>
      <h2 id={id}>{title}</h2>
      {about !== undefined && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
