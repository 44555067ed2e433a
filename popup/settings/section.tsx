import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { title: string; about?: string; children: ComponentChildren };

/** A part of the page under its heading. */
export function Section({ title, about, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about !== undefined && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
