/** @jsxImportSource react */

const paths = {
  copy: 'M6 2h7v9h-2v3H3V5h3V2Zm1.5 1.5V5H11v4.5h.5v-6h-4Z',
  check: 'M6.4 11.6 2.8 8l1.1-1.1 2.5 2.5 5.7-5.7 1.1 1.1-6.8 6.8Z',
  chevron: 'm4 6 4 4 4-4',
  shield: 'M8 1.5 13.5 3.5v4c0 3.4-2.3 6-5.5 7-3.2-1-5.5-3.6-5.5-7v-4L8 1.5Z',
  search:
    'M7 2.5a4.5 4.5 0 1 0 2.7 8.1l3 3 1-1-3-3A4.5 4.5 0 0 0 7 2.5Zm0 1.4a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2Z',
} as const;

/** A decorative icon, hidden from assistive technology. */
export function Icon({ name }: { name: keyof typeof paths }) {
  const outlined = name === 'chevron';
  return (
    <svg
      className={outlined ? 'icon icon-outlined' : 'icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
