import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  title: string;
  about?: string;
  kind?: string;
  /** The heading's, for the keyboard to be led there. */
  id?: string;
  children: ComponentChildren;
};

/** A part of a page under its heading. */
export function Section({ title, about, kind, id: given, children }: Props) {
  const made = useId();
  const id = given ?? made;
  return (
    <section aria-labelledby={id} class={kind}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about !== undefined && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
