// biome-ignore-all lint/a11y/useSemanticElements: the redesign has roles in place of elements.
/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';

interface SearchFieldProps {
  value: string;
  onChange(value: string): void;
}

export function SearchField({ value, onChange }: SearchFieldProps) {
  return (
    <div role="search">
      <input
        type="text"
        role="searchbox"
        className="next-input"
        aria-label={texts.search}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
