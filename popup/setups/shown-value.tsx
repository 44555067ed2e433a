type Props = { label: string; value: string };

const rowsAtMost = 8;

/** A value as it is. One of several lines can be scrolled, and so has to take the keyboard. */
export function ShownValue({ label, value }: Props) {
  const lines = value.split('\n').length;
  if (lines === 1) return <code>{value}</code>;
  return (
    <textarea
      readOnly
      aria-label={label}
      rows={Math.min(lines, rowsAtMost)}
      value={value}
      spellcheck={false}
    />
  );
}
